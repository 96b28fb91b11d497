package io.pennyflow.flink.anomaly.stream;

/** How little the newest rows spread: a series that went dead is strange, too. */
record Quiet(int newest) implements View {
    @Override
    public double look(Rows rows) {
        return rows.size() < newest ? NOTHING : -rows.deviation(newest);
    }
}
