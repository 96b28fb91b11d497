package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A bent trend, the seasons of week, month and year, and the holidays of a country, fitted together
 * by least squares with a price on every column.
 */
record DayRegression(Days days) implements Model {
    private static final double DAMPING = 0.98;

    /** A season of the year is believed after this many days. */
    private static final int YEAR_KNOWN = 540;

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var n = history.length;
        var trend = Trend.columns(n);
        var columns = trend + DayColumns.COUNT;
        var weights = weights(history, trend, columns);
        var now = Trend.value(weights, trend, n - 1, n);
        var slope = now - Trend.value(weights, trend, n - 2, n);
        var values = new double[horizon];
        var reach = 0.0;
        for (var h = 0; h < horizon; h++) {
            reach += Math.pow(DAMPING, h + 1);
            var row = DayColumns.of(days, days.day(n + h), n >= YEAR_KNOWN);
            values[h] = now + slope * reach;
            for (var i = 0; i < row.length; i++) {
                values[h] += row[i] * weights[trend + i];
            }
        }
        return values;
    }

    private double[] weights(double[] history, int trend, int columns) {
        var left = new double[columns][columns];
        var right = new double[columns];
        for (var t = 0; t < history.length; t++) {
            add(row(t, history.length, trend, columns), history[t], left, right);
        }
        for (var i = 0; i < columns; i++) {
            left[i][i] += i < trend ? Trend.price(i) : DayColumns.price(i - trend);
            for (var j = 0; j < i; j++) {
                left[j][i] = left[i][j];
            }
        }
        return Cholesky.solve(left, right);
    }

    private double[] row(int t, int n, int trend, int columns) {
        var row = Arrays.copyOf(Trend.row(t, n, trend), columns);
        var day = DayColumns.of(days, days.day(t), n >= YEAR_KNOWN);
        System.arraycopy(day, 0, row, trend, day.length);
        return row;
    }

    /** Most columns of a day are zero. */
    private static void add(double[] row, double value, double[][] left, double[] right) {
        var some = IntStream.range(0, row.length).filter(it -> row[it] != 0).toArray();
        for (var a = 0; a < some.length; a++) {
            var i = some[a];
            right[i] += row[i] * value;
            for (var b = 0; b <= a; b++) {
                left[i][some[b]] += row[i] * row[some[b]];
            }
        }
    }
}
