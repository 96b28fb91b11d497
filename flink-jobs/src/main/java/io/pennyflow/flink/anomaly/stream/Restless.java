package io.pennyflow.flink.anomaly.stream;

/** How widely the newest rows spread. */
record Restless(int newest) implements View {
    @Override
    public double look(Rows rows) {
        return rows.size() < newest ? NOTHING : rows.deviation(newest);
    }
}
