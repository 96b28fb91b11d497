package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import java.util.List;

/**
 * How much each model counts: more if it did better, but not far from the same for all, because few
 * trials say little. Only who was a multiple worse than the best has no say.
 */
final class Blend {
    /** The part of the weight that is shared equally, whatever the backtest says. */
    private static final double EQUAL = 0.5;

    private static final double WORSE_MAX = 2;

    /** Keeps a perfect model from taking everything. */
    private static final double LOSS_MIN = 0.01;

    private Blend() {}

    /** Weights that add up to 1. */
    static double[] weights(Backtest backtest, int models) {
        var losses = new double[models];
        Arrays.setAll(losses, it -> LOSS_MIN + (backtest.isEmpty() ? 1 : backtest.loss(it)));
        var limit = WORSE_MAX * Stats.min(losses);
        var heard = Arrays.stream(losses).filter(it -> it <= limit).count();
        var merits = Arrays.stream(losses).map(it -> it <= limit ? 1 / it : 0).toArray();
        var all = Arrays.stream(merits).sum();
        return Arrays.stream(merits)
                .map(it -> it == 0 ? 0 : (1 - EQUAL) * it / all + EQUAL / heard)
                .toArray();
    }

    static double[] mean(List<double[]> forecasts, double[] weights) {
        var values = new double[forecasts.get(0).length];
        for (var i = 0; i < weights.length; i++) {
            for (var j = 0; j < values.length; j++) {
                values[j] += weights[i] * forecasts.get(i)[j];
            }
        }
        return values;
    }
}
