package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/**
 * A trend of straight pieces, bent at regular places as little as the data allow: least squares
 * with a price on every bend. What is to come continues the last piece, ever flatter.
 */
record Trend() implements Model {
    private static final int BENDS_MAX = 15;
    private static final int VALUES_PER_BEND = 6;

    /** The part of the history in which the trend may bend; its end is too short to judge one. */
    private static final double BENDABLE = 0.9;

    private static final double PRICE = 0.3;
    private static final double DAMPING = 0.98;

    @Override
    public String name() {
        return "bent trend";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var n = history.length;
        var weights = weights(history, columns(n));
        var now = value(weights, columns(n), n - 1, n);
        var slope = now - value(weights, columns(n), n - 2, n);
        var values = new double[horizon];
        var reach = 0.0;
        for (var h = 0; h < horizon; h++) {
            reach += Math.pow(DAMPING, h + 1);
            values[h] = now + slope * reach;
        }
        return values;
    }

    private static double[] weights(double[] history, int columns) {
        var left = new double[columns][columns];
        var right = new double[columns];
        for (var t = 0; t < history.length; t++) {
            var row = row(t, history.length, columns);
            for (var i = 0; i < columns; i++) {
                right[i] += row[i] * history[t];
                for (var j = 0; j < columns; j++) {
                    left[i][j] += row[i] * row[j];
                }
            }
        }
        for (var i = 0; i < columns; i++) {
            left[i][i] += price(i);
        }
        return Cholesky.solve(left, right);
    }

    /** Constant, slope and bends. */
    static int columns(int length) {
        return 2 + Math.min(BENDS_MAX, length / VALUES_PER_BEND);
    }

    static double price(int column) {
        return column < 2 ? 1e-9 : PRICE;
    }

    /** What each bend adds grows from its place on; time runs from 0 to 1. */
    static double[] row(int t, int n, int columns) {
        var row = new double[columns];
        var time = t / Math.max(1.0, n - 1);
        Arrays.setAll(row, i -> Math.max(0, time - BENDABLE * (i - 1) / (columns - 1)));
        row[0] = 1;
        row[1] = time;
        return row;
    }

    static double value(double[] weights, int columns, int t, int n) {
        var row = row(t, n, columns);
        var sum = 0.0;
        for (var i = 0; i < columns; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }
}
