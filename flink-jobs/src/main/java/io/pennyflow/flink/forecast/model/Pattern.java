package io.pennyflow.flink.forecast.model;

/** What repeats in a history, and can be taken out of it and put back on what follows it. */
interface Pattern {
    double[] removedFrom(double[] history);

    /** Puts it back on what follows a history of this length. */
    double[] addedTo(double[] forecast, int length);
}
