package io.pennyflow.local.eval.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a sum of daily flows would be said to be by who knows nothing but the days before: three
 * quantiles.
 */
enum Simple {
    /** What such a span came to at any time so far. */
    HISTORICAL_AVERAGE {
        @Override
        double[] quantiles(double[] history, int ahead, int length) {
            var sums = new ArrayList<Double>();
            for (var start = 0; start + length <= history.length; start++) {
                sums.add(sum(history, start, length));
            }
            return tenths(sums);
        }
    },
    /** What it came to a season ago, as far off as that was before: four weeks, or a year. */
    SEASONAL_NAIVE {
        @Override
        double[] quantiles(double[] history, int ahead, int length) {
            var season = ahead + length > YEAR_FROM ? YEAR_DAYS : MONTH_DAYS;
            var back = (ahead + length + season - 1) / season * season;
            var start = history.length + ahead - back;
            if (start < 0) {
                return HISTORICAL_AVERAGE.quantiles(history, ahead, length);
            }
            var errors = new ArrayList<Double>();
            for (var then = history.length - length; then - back >= 0; then -= STEP_DAYS) {
                errors.add(sum(history, then, length) - sum(history, then - back, length));
            }
            var middle = sum(history, start, length);
            var off = tenths(errors);
            return new double[] {middle + off[0] - off[1], middle, middle + off[2] - off[1]};
        }
    };

    private static final int MONTH_DAYS = 28;
    private static final int YEAR_DAYS = 364;
    private static final int YEAR_FROM = 92;
    private static final int STEP_DAYS = 7;

    /** Of a span that begins so many days after the history. */
    abstract double[] quantiles(double[] history, int ahead, int length);

    private static double sum(double[] values, int start, int length) {
        return Arrays.stream(values, start, start + length).sum();
    }

    private static double[] tenths(List<Double> values) {
        if (values.isEmpty()) {
            return new double[3];
        }
        var sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
        var last = sorted.length - 1;
        return new double[] {sorted[last / 10], sorted[last / 2], sorted[last - last / 10]};
    }
}
