package io.pennyflow.flink.anomaly.stream;

import java.util.Arrays;

/**
 * How far a value is from what the last few let expect, by recursive least squares that slowly
 * forget.
 */
final class Autoregression implements View {
    private static final double FORGET = 0.999;
    private static final double UNSURE = 1000;

    /** A sum of variances from which on the sums are noise: learned anew. */
    private static final double LOST = 1e6;

    /** Rows that say on what scale the series is. */
    private static final int ROWS_FOR_SCALE = 20;

    private final int order;
    private final double[] weights;
    private final double[][] variances;
    private double scale;

    Autoregression(int order) {
        this.order = order;
        this.weights = new double[order + 1];
        this.variances = new double[order + 1][order + 1];
        weights[0] = 1; // The next is like the last, until learned better.
        forgetVariances();
    }

    @Override
    public double look(Rows rows) {
        if (scale == 0 && rows.size() >= ROWS_FOR_SCALE) {
            for (var back = 0; back < ROWS_FOR_SCALE; back++) {
                scale = Math.max(scale, Math.abs(rows.value(back)));
            }
        }
        if (scale == 0) {
            return NOTHING;
        }
        var inputs = inputs(rows);
        var error = rows.value(0) / scale;
        for (var i = 0; i <= order; i++) {
            error -= weights[i] * inputs[i];
        }
        learn(inputs, error);
        return Math.abs(error);
    }

    private double[] inputs(Rows rows) {
        var inputs = new double[order + 1];
        for (var i = 0; i < order; i++) {
            inputs[i] = rows.value(i + 1) / scale;
        }
        inputs[order] = 1;
        return inputs;
    }

    private void learn(double[] inputs, double error) {
        var gain = new double[order + 1];
        var size = FORGET;
        for (var i = 0; i <= order; i++) {
            for (var j = 0; j <= order; j++) {
                gain[i] += variances[i][j] * inputs[j];
            }
            size += inputs[i] * gain[i];
        }
        var trace = 0.0;
        for (var i = 0; i <= order; i++) {
            weights[i] += gain[i] / size * error;
            for (var j = 0; j <= order; j++) {
                variances[i][j] = (variances[i][j] - gain[i] * gain[j] / size) / FORGET;
            }
            trace += variances[i][i];
        }
        if (!(trace >= 0 && trace < LOST)) {
            forgetVariances();
        }
        if (!Double.isFinite(weights[0] + weights[order])) {
            Arrays.fill(weights, 0);
            weights[0] = 1;
        }
    }

    private void forgetVariances() {
        for (var i = 0; i <= order; i++) {
            for (var j = 0; j <= order; j++) {
                variances[i][j] = i == j ? UNSURE : 0;
            }
        }
    }
}
