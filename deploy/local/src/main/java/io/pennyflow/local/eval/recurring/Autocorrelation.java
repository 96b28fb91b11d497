package io.pennyflow.local.eval.recurring;

import io.pennyflow.streams.recurring.Dealings;
import io.pennyflow.streams.recurring.detection.Occurrence;
import java.util.Arrays;
import java.util.List;

/**
 * A baseline: the sums of each day as a series of numbers. Where it resembles itself some days
 * later, all of it is one series with that period, and the next one comes a period after the last.
 * Each sum is spread over five days, since months differ in length.
 */
final class Autocorrelation implements Finder {
    private static final double[] SPREAD = {1 / 9.0, 2 / 9.0, 3 / 9.0, 2 / 9.0, 1 / 9.0};
    private static final int REACH = SPREAD.length / 2;
    private static final int LAG_MIN = 6;
    private static final int LAG_MAX = 400;

    /** Correlation, between -1 and 1, from which it is called a series. */
    private static final double CORRELATION_MIN = 0.3;

    @Override
    public List<Found> find(Dealings dealings) {
        var sorted = dealings.occurrences().stream().sorted(Occurrence.IN_TIME).toList();
        if (sorted.size() < 2) {
            return List.of();
        }
        var days = days(sorted);
        var best = 0;
        var highest = CORRELATION_MIN;
        for (var lag = LAG_MIN; lag <= Math.min(LAG_MAX, days.length - 1); lag++) {
            var correlation = correlation(days, lag);
            if (correlation > highest) {
                highest = correlation;
                best = lag;
            }
        }
        if (best == 0) {
            return List.of();
        }
        var last = sorted.get(sorted.size() - 1).on();
        return List.of(
                new Found(sorted.stream().map(Occurrence::id).toList(), last.plusDays(best)));
    }

    private static double[] days(List<Occurrence> sorted) {
        var first = sorted.get(0).on().toEpochDay() - REACH;
        var last = sorted.get(sorted.size() - 1).on().toEpochDay() + REACH;
        var days = new double[Math.toIntExact(last - first + 1)];
        for (var it : sorted) {
            var at = Math.toIntExact(it.on().toEpochDay() - first);
            for (var off = -REACH; off <= REACH; off++) {
                days[at + off] += it.amount().doubleValue() * SPREAD[off + REACH];
            }
        }
        return days;
    }

    /**
     * As textbooks have it: about one mean, over the variance of all, so that few pairs weigh
     * little.
     */
    private static double correlation(double[] days, int lag) {
        var mean = Arrays.stream(days).average().orElse(0);
        double both = 0;
        double all = 0;
        for (var at = 0; at < days.length; at++) {
            all += (days[at] - mean) * (days[at] - mean);
            both += at < lag ? 0 : (days[at] - mean) * (days[at - lag] - mean);
        }
        return all == 0 ? 0 : both / all;
    }
}
