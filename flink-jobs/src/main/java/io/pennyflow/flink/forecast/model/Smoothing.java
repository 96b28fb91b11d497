package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/** Simple exponential smoothing with the weight and the start that fit best. */
record Smoothing(double level, double weight) {
    private static final int EVALUATIONS_MAX = 120;

    static Smoothing of(double[] history) {
        var low = Stats.min(history);
        var high = -Stats.min(Arrays.stream(history).map(it -> -it).toArray());
        var best =
                Simplex.minimum(
                        it -> squares(history, it[0], it[1]),
                        new double[] {0.3, history[0]},
                        new double[] {0.001, low},
                        new double[] {0.9999, Math.max(high, low + 1e-9)},
                        EVALUATIONS_MAX);
        return new Smoothing(level(history, best[0], best[1]), best[0]);
    }

    private static double squares(double[] history, double weight, double start) {
        var level = start;
        var sum = 0.0;
        for (var value : history) {
            var error = value - level;
            sum += error * error;
            level += weight * error;
        }
        return sum;
    }

    private static double level(double[] history, double weight, double start) {
        var level = start;
        for (var value : history) {
            level += weight * (value - level);
        }
        return level;
    }
}
