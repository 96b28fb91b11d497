package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Says each value from the ones right before, and those a season and a week of seasons before, as
 * the lines that fit best say it; further values follow from the ones said before.
 */
final class LagRegression implements Model {
    private static final double RIDGE = 1e-4;

    private final int[] lags;

    LagRegression(int... lags) {
        this.lags = lags;
    }

    /** For hours: the last ones, yesterday's and last week's. */
    static LagRegression ofHours() {
        return new LagRegression(1, 2, 3, 23, 24, 25, 48, 167, 168, 169);
    }

    @Override
    public String name() {
        return "regression on the past";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var mean = Stats.mean(history);
        var known = IntStream.of(lags).filter(it -> it * 2 < history.length).toArray();
        var n = history.length;
        var values = Arrays.copyOf(history, n + horizon);
        Arrays.setAll(values, t -> t < n ? values[t] - mean : 0);
        var weights = weights(values, n, known);
        for (var t = n; t < n + horizon; t++) {
            values[t] = said(values, t, known, weights);
        }
        return IntStream.range(n, n + horizon).mapToDouble(t -> values[t] + mean).toArray();
    }

    private static double[] weights(double[] values, int n, int[] lags) {
        var left = new double[lags.length][lags.length];
        var right = new double[lags.length];
        for (var t = lags[lags.length - 1]; t < n; t++) {
            for (var i = 0; i < lags.length; i++) {
                var past = values[t - lags[i]];
                right[i] += past * values[t];
                for (var j = 0; j <= i; j++) {
                    left[i][j] += past * values[t - lags[j]];
                }
            }
        }
        for (var i = 0; i < lags.length; i++) {
            left[i][i] = left[i][i] * (1 + RIDGE) + Double.MIN_NORMAL;
            for (var j = 0; j < i; j++) {
                left[j][i] = left[i][j];
            }
        }
        return Cholesky.solve(left, right);
    }

    private static double said(double[] values, int t, int[] lags, double[] weights) {
        var sum = 0.0;
        for (var i = 0; i < lags.length; i++) {
            sum += weights[i] * values[t - lags[i]];
        }
        return sum;
    }
}
