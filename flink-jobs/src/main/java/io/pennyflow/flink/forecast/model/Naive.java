package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/** Says that everything stays as it is. */
record Naive() implements Model {
    @Override
    public String name() {
        return "last value";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var values = new double[horizon];
        Arrays.fill(values, Stats.last(history));
        return values;
    }
}
