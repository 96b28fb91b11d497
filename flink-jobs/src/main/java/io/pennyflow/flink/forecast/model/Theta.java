package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/**
 * The standard Theta method: half the trend line, half a simple smoothing of the series with its
 * curvature doubled. Give it a series without season.
 */
record Theta() implements Model {
    @Override
    public String name() {
        return "theta";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var line = Line.through(history);
        var bent = new double[history.length];
        Arrays.setAll(bent, t -> 2 * history[t] - line.at(t));
        var level = Smoothing.of(bent).level();
        var values = new double[horizon];
        Arrays.setAll(values, h -> (level + line.at(history.length + h)) / 2);
        return values;
    }
}
