package io.pennyflow.flink.forecast.model;

/** ARIMA of orders that were chosen before. */
record Arima(ArimaForm form) implements Model {
    @Override
    public String name() {
        return "seasonal ARIMA";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        return form.fit(ChosenArima.end(history)).forecast(horizon);
    }
}
