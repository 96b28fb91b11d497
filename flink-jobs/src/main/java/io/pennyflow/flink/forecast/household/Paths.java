package io.pennyflow.flink.forecast.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Ways in which things may go: the sum of what may move, step by step. Quantiles of sums are no
 * sums of quantiles, so each way is added up for itself. The same seed draws the same ways.
 */
final class Paths {
    static final int COUNT = 500;

    /** Surprises come in weeks, as people live. */
    private static final int BLOCK = 7;

    private static final int MONTH_DAYS = 31;

    /** So many days of the month sooner or later are like a day. */
    private static final int LIKE_DAYS = 3;

    /** Nine of ten of a bell curve are less, in standard deviations. */
    private static final double NORMAL_90 = 1.2816;

    private final SplittableRandom random;

    /** By step, then by way. */
    private final double[][] values;

    Paths(int steps, long seed) {
        this.random = new SplittableRandom(seed);
        this.values = new double[steps][COUNT];
    }

    /** What moves in each step whatever moved before; spread evenly over the ways. */
    void addEach(List<Bands> bands) {
        for (var step = 0; step < values.length; step++) {
            var band = bands.get(step);
            for (var path = 0; path < COUNT; path++) {
                values[step][path] += band.at(path / (COUNT - 1.0));
            }
        }
    }

    /**
     * What moves day by day: the middle, surprises as there were, and a drift, since nobody knows
     * the middle for sure.
     */
    void addDays(double[] middle, double[] surprises) {
        var mean = Arrays.stream(surprises).average().orElse(0);
        var drift = deviation(surprises, mean) / Math.sqrt(Math.max(1, surprises.length));
        for (var path = 0; path < COUNT; path++) {
            var off = drift * random.nextGaussian() - mean;
            var at = 0;
            for (var day = 0; day < values.length; day++) {
                if (day % BLOCK == 0 && surprises.length > 0) {
                    at = random.nextInt(surprises.length);
                }
                var surprise = surprises.length == 0 ? 0 : surprises[at++ % surprises.length];
                values[day][path] += middle[day] + surprise + off;
            }
        }
    }

    /** What moved in spans of the past as long as this, which begin at a like day of the month. */
    void addSpans(double[] history, LocalDate first, LocalDate start) {
        var begins = begins(history.length, first, start);
        for (var path = 0; path < COUNT; path++) {
            var begin = begins[random.nextInt(begins.length)];
            for (var day = 0; day < values.length; day++) {
                values[day][path] += history[(begin + day) % history.length];
            }
        }
    }

    /** Where a whole span of the past can begin; anywhere in a past that is too short for one. */
    private int[] begins(int days, LocalDate first, LocalDate start) {
        var begins =
                IntStream.rangeClosed(0, days - values.length)
                        .filter(it -> isLikeDay(first.plusDays(it), start))
                        .toArray();
        return begins.length == 0 ? IntStream.range(0, days).toArray() : begins;
    }

    private static boolean isLikeDay(LocalDate one, LocalDate other) {
        var apart = Math.abs(one.getDayOfMonth() - other.getDayOfMonth());
        return Math.min(apart, MONTH_DAYS - apart) <= LIKE_DAYS;
    }

    /** Bills and income, each on a day of its own in each of the ways, if it comes. */
    void addEvents(List<Expected> events, List<LocalDate> starts, int origin) {
        var days = starts.stream().mapToInt(it -> Math.toIntExact(it.toEpochDay())).toArray();
        for (var event : events) {
            for (var path = 0; path < COUNT; path++) {
                if (random.nextDouble() >= event.probability()) {
                    continue;
                }
                var at = Arrays.binarySearch(days, Math.max(origin + 1, dayOf(event)));
                var step = at >= 0 ? at : -at - 2;
                if (step < values.length) {
                    values[step][path] += amountOf(event);
                }
            }
        }
    }

    private int dayOf(Expected event) {
        var level = random.nextDouble();
        if (event.from() == event.to()) {
            return event.on();
        }
        if (level < 0.1) {
            return event.from() - 1;
        }
        if (level >= 0.9) {
            return event.to() + 1;
        }
        var left = level < 0.5;
        var share = left ? (level - 0.1) / 0.4 : (level - 0.5) / 0.4;
        var start = left ? event.from() : event.on();
        var end = left ? event.on() : event.to();
        return (int) Math.round(start + share * (end - start));
    }

    private double amountOf(Expected event) {
        var normal = random.nextGaussian() / NORMAL_90;
        var reach = normal < 0 ? event.amount() - event.least() : event.most() - event.amount();
        var amount = event.amount() + normal * reach;
        return amount * event.amount() < 0 ? 0 : amount;
    }

    /** What of the first step is known already. */
    void addToFirst(double known) {
        Arrays.setAll(values[0], it -> values[0][it] + known);
    }

    /** What moved becomes what there is. */
    void accumulate(double start) {
        for (var step = 0; step < values.length; step++) {
            for (var path = 0; path < COUNT; path++) {
                values[step][path] += step == 0 ? start : values[step - 1][path];
            }
        }
    }

    List<Bands> bands() {
        return Arrays.stream(values)
                .map(
                        it -> {
                            var sorted = it.clone();
                            Arrays.sort(sorted);
                            return Bands.of(sorted);
                        })
                .toList();
    }

    /** In which part of the ways a step is below zero. */
    double negativeAt(int step) {
        return Arrays.stream(values[step]).filter(it -> it < 0).count() / (double) COUNT;
    }

    /** In which part of the ways any step is below zero. */
    double negativeEver() {
        var count = 0;
        for (var path = 0; path < COUNT; path++) {
            for (var step : values) {
                if (step[path] < 0) {
                    count++;
                    break;
                }
            }
        }
        return count / (double) COUNT;
    }

    private static double deviation(double[] values, double mean) {
        return Math.sqrt(
                Arrays.stream(values).map(it -> (it - mean) * (it - mean)).average().orElse(0));
    }
}
