package io.pennyflow.flink.forecast.model;

/** One way to continue a series; it holds no state, so any thread may use it. */
public interface Model {
    /** What people call it. */
    String name();

    /** As many values as asked for; the history is not empty, all finite, and left as it is. */
    double[] forecast(double[] history, int horizon);

    /**
     * The same with its costly choices already made on this history, for the many shorter histories
     * of a backtest.
     */
    default Model settledOn(double[] history) {
        return this;
    }
}
