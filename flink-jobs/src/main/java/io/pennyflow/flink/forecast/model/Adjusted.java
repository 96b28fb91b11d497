package io.pennyflow.flink.forecast.model;

import java.util.function.Function;

/** A model for what is left when a pattern is taken out, which is put back on its forecast. */
record Adjusted(String name, Model inner, Function<double[], Pattern> patterns) implements Model {

    /** Without the season, if the test finds one. */
    static Model ofSeason(Model inner, int period) {
        return new Adjusted(inner.name(), inner, it -> Season.of(it, period));
    }

    /** Without the waves of several seasons. */
    static Model ofWaves(Model inner, Cycles cycles) {
        return new Adjusted(inner.name() + " on waves", inner, it -> Waves.of(it, cycles));
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var pattern = patterns.apply(history);
        var rest = inner.forecast(pattern.removedFrom(history), horizon);
        return pattern.addedTo(rest, history.length);
    }

    @Override
    public Model settledOn(double[] history) {
        var rest = patterns.apply(history).removedFrom(history);
        return new Adjusted(name, inner.settledOn(rest), patterns);
    }
}
