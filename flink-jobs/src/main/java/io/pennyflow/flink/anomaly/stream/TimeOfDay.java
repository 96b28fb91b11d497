package io.pennyflow.flink.anomaly.stream;

/**
 * How far a value is from the most like it of those at the same time of the days before. The
 * weekday takes care of itself: a Saturday finds last week's.
 */
final class TimeOfDay implements View {
    private static final int DAYS = 7;
    private static final long SECONDS_A_DAY = 86_400;

    /** Rows before and after the same time that count as at it. */
    private static final int ABOUT = 3;

    @Override
    public double look(Rows rows) {
        var nearest = Double.POSITIVE_INFINITY;
        var oldest = rows.second(rows.size() - 1);
        for (var day = 1; day <= DAYS; day++) {
            var then = rows.second(0) - day * SECONDS_A_DAY;
            if (then >= oldest) {
                nearest = Math.min(nearest, distance(rows, rowAt(rows, then)));
            }
        }
        return Double.isInfinite(nearest) ? NOTHING : nearest;
    }

    private static double distance(Rows rows, int row) {
        var nearest = Double.POSITIVE_INFINITY;
        var from = Math.max(1, row - ABOUT);
        var until = Math.min(rows.size() - 1, row + ABOUT);
        for (var back = from; back <= until; back++) {
            nearest = Math.min(nearest, Math.abs(rows.value(0) - rows.value(back)));
        }
        return nearest;
    }

    /** The oldest row that is not before a time. */
    private static int rowAt(Rows rows, long second) {
        var newer = 0;
        var older = rows.size() - 1;
        while (newer < older) {
            var middle = (newer + older + 1) / 2;
            if (rows.second(middle) >= second) {
                newer = middle;
            } else {
                older = middle - 1;
            }
        }
        return newer;
    }
}
