package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/** The few numbers that describe a row of values. */
final class Stats {
    private Stats() {}

    static double mean(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    static double last(double[] values) {
        return values[values.length - 1];
    }

    static double min(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** Linear between the two nearest ranks. */
    static double quantile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var at = share * (sorted.length - 1);
        var below = (int) Math.floor(at);
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    static double rootMeanSquare(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum / Math.max(1, values.length));
    }

    static boolean allPositive(double[] values) {
        return Arrays.stream(values).allMatch(it -> it > 0);
    }

    static boolean allFinite(double[] values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    /** How far a step is from the one a season before, on average: the scale of MASE. */
    static double meanAbsoluteStep(double[] values, int lag) {
        var sum = 0.0;
        for (var t = lag; t < values.length; t++) {
            sum += Math.abs(values[t] - values[t - lag]);
        }
        return values.length <= lag ? 0 : sum / (values.length - lag);
    }

    static double autocorrelation(double[] values, int lag) {
        var mean = mean(values);
        var shared = 0.0;
        var own = 0.0;
        for (var t = 0; t < values.length; t++) {
            own += (values[t] - mean) * (values[t] - mean);
            if (t >= lag) {
                shared += (values[t] - mean) * (values[t - lag] - mean);
            }
        }
        return own == 0 ? 0 : shared / own;
    }
}
