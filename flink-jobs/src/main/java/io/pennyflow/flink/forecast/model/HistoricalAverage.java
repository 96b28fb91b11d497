package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/** Says that the mean of all that was comes every time. */
record HistoricalAverage() implements Model {
    @Override
    public String name() {
        return "average of all";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var values = new double[horizon];
        Arrays.fill(values, Stats.mean(history));
        return values;
    }
}
