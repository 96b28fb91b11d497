package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Small series for tests. */
final class ForecastFixtures {
    private ForecastFixtures() {}

    static double[] series(int length, IntToDoubleFunction value) {
        var values = new double[length];
        Arrays.setAll(values, value);
        return values;
    }

    /** Months of a household: a rising level, more in December, less in February. */
    static double[] months(int length) {
        var random = new Random(7);
        return series(
                length,
                t ->
                        (900 + 3 * t)
                                * (t % 12 == 11 ? 1.4 : t % 12 == 1 ? 0.8 : 1)
                                * (1 + 0.04 * random.nextGaussian()));
    }

    static Forecast forecast(int period, double[] history, int horizon) {
        return (Forecast) new Forecaster(period).forecast(history, horizon);
    }

    static double[] middles(Forecast forecast) {
        return forecast.steps().stream().mapToDouble(Forecast.Step::p50).toArray();
    }
}
