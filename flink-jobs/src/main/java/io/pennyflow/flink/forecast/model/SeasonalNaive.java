package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/** Says that the last period comes again. */
record SeasonalNaive(int period) implements Model {
    @Override
    public String name() {
        return "same as last season";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var lag = Math.min(period, history.length);
        var values = new double[horizon];
        Arrays.setAll(values, h -> history[history.length - lag + h % lag]);
        return values;
    }
}
