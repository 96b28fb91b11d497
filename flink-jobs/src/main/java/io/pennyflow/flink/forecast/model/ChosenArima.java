package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** ARIMA without season, of the orders with the best corrected information criterion. */
record ChosenArima() implements Model {
    /** What is longer ago has no weight in these forms, but costs time. */
    private static final int VALUES_MAX = 400;

    private static final List<ArimaForm> ONCE_DIFFERENCED =
            List.of(
                    ArimaForm.plain(0, 1, 1),
                    ArimaForm.plain(1, 1, 1),
                    ArimaForm.plain(2, 1, 0),
                    ArimaForm.plain(2, 1, 2),
                    ArimaForm.plain(0, 1, 0));

    @Override
    public String name() {
        return "ARIMA";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var end = end(history);
        return settledOn(end).forecast(end, horizon);
    }

    @Override
    public Model settledOn(double[] history) {
        var end = end(history);
        return ONCE_DIFFERENCED.stream()
                .min(Comparator.comparingDouble(it -> it.fit(end).criterion()))
                .map(Arima::new)
                .orElseThrow();
    }

    static double[] end(double[] history) {
        var n = history.length;
        return n <= VALUES_MAX ? history : Arrays.copyOfRange(history, n - VALUES_MAX, n);
    }
}
