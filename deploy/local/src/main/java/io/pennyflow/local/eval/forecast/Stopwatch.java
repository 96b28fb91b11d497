package io.pennyflow.local.eval.forecast;

import io.pennyflow.flink.forecast.household.Facts;
import io.pennyflow.flink.forecast.household.Period;
import io.pennyflow.flink.forecast.household.Prediction;
import io.pennyflow.flink.forecast.household.SeriesForecaster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long forecasts take: at first, and when only the last day is new. */
final class Stopwatch {
    private static final double MILLION = 1e6;

    private final List<Double> first = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();

    /** Forecasts twice; what is remembered of the past makes the second one quicker. */
    Prediction forecast(SeriesForecaster forecaster, Facts facts, Period period) {
        var start = System.nanoTime();
        var said = forecaster.forecast(facts, period);
        var middle = System.nanoTime();
        forecaster.forecast(facts, period);
        first.add((middle - start) / MILLION);
        again.add((System.nanoTime() - middle) / MILLION);
        return said;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("firstMean", mean(first));
        figures.put("againMean", mean(again));
        return figures;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(it -> it).average().orElse(0);
    }
}
