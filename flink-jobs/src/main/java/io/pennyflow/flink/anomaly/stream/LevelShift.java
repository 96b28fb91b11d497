package io.pennyflow.flink.anomaly.stream;

/** How far the mean of the newest rows is from that of the rows before them. */
record LevelShift(int newest, int before) implements View {
    @Override
    public double look(Rows rows) {
        return rows.size() < newest + before
                ? NOTHING
                : Math.abs(rows.mean(0, newest) - rows.mean(newest, newest + before));
    }
}
