package io.pennyflow.flink.anomaly.stream;

/** One way to look at a series: how strange its newest row is. */
interface View {
    /** What a view says that has not seen enough. */
    double NOTHING = Double.NaN;

    /**
     * How strange the newest row is, on a scale of the view's own that only ranks; called once for
     * each row.
     */
    double look(Rows rows);
}
