package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/**
 * What repeats every period, by classical decomposition: factors around 1 of a positive series,
 * differences around 0 of any other. {@code shape[0]} belongs to the first value of the history.
 */
final class Season implements Pattern {
    /** The one-sided 95 % point of the normal distribution: the test of the M4 competition. */
    private static final double CRITICAL = 1.645;

    private static final double SMALLEST_FACTOR = 0.01;

    static final Season NONE = new Season(new double[] {0}, false);

    private final double[] shape;
    private final boolean factors;

    Season(double[] shape, boolean factors) {
        this.shape = shape;
        this.factors = factors;
    }

    double[] shape() {
        return shape;
    }

    /** The season the test finds, or none. */
    static Season of(double[] history, int period) {
        return isIn(history, period) ? decomposed(history, period, canBeFactors(history)) : NONE;
    }

    static boolean canBeFactors(double[] history) {
        return Stats.allPositive(history);
    }

    /** The M4 competition's test, which asks for three periods. */
    static boolean isIn(double[] history, int period) {
        var n = history.length;
        if (period < 2 || n < 3 * period || period > 10 * Math.log10(n)) {
            return false;
        }
        var squares = 1.0;
        for (var lag = 1; lag < period; lag++) {
            squares += 2 * Math.pow(Stats.autocorrelation(history, lag), 2);
        }
        var limit = CRITICAL * Math.sqrt(squares / n);
        return Math.abs(Stats.autocorrelation(history, period)) > limit;
    }

    /** Needs two whole periods. */
    static Season decomposed(double[] history, int period, boolean factors) {
        var trend = trend(history, period);
        var sums = new double[period];
        var counts = new int[period];
        for (var t = 0; t < history.length; t++) {
            if (!Double.isNaN(trend[t])) {
                sums[t % period] += factors ? history[t] / trend[t] : history[t] - trend[t];
                counts[t % period]++;
            }
        }
        Arrays.setAll(sums, i -> sums[i] / Math.max(1, counts[i]));
        return new Season(centred(sums, factors), factors);
    }

    private static double[] centred(double[] shape, boolean factors) {
        var mean = Stats.mean(shape);
        return Arrays.stream(shape)
                .map(it -> factors ? Math.max(SMALLEST_FACTOR, it / mean) : it - mean)
                .toArray();
    }

    /** The mean of a period around each value; not a number where there is no whole period. */
    static double[] trend(double[] history, int period) {
        var half = period / 2;
        var trend = new double[history.length];
        Arrays.fill(trend, Double.NaN);
        for (var t = half; t < history.length - half; t++) {
            var sum = 0.0;
            for (var i = -half; i <= half; i++) {
                var edge = period % 2 == 0 && Math.abs(i) == half;
                sum += edge ? history[t + i] / 2 : history[t + i];
            }
            trend[t] = sum / period;
        }
        return trend;
    }

    @Override
    public double[] removedFrom(double[] history) {
        var rest = new double[history.length];
        Arrays.setAll(rest, t -> factors ? history[t] / at(t) : history[t] - at(t));
        return rest;
    }

    @Override
    public double[] addedTo(double[] forecast, int length) {
        var whole = new double[forecast.length];
        Arrays.setAll(
                whole, h -> factors ? forecast[h] * at(length + h) : forecast[h] + at(length + h));
        return whole;
    }

    private double at(int t) {
        return shape[t % shape.length];
    }
}
