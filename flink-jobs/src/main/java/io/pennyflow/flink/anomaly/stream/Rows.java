package io.pennyflow.flink.anomaly.stream;

/** The latest rows of a series, newest first by index. Older ones are forgotten. */
final class Rows {
    /** What a view can look back on: two weeks of a row every five minutes. */
    static final int MAX = 4096;

    private final long[] seconds = new long[MAX];
    private final double[] values = new double[MAX];
    private int size;
    private int next;

    void add(long second, double value) {
        seconds[next] = second;
        values[next] = value;
        next = (next + 1) % MAX;
        size = Math.min(size + 1, MAX);
    }

    int size() {
        return size;
    }

    /** The value so many rows back; 0 is the newest. */
    double value(int back) {
        return values[place(back)];
    }

    /** When it was, in seconds of the epoch. */
    long second(int back) {
        return seconds[place(back)];
    }

    double mean(int from, int until) {
        var sum = 0.0;
        for (var back = from; back < until; back++) {
            sum += value(back);
        }
        return sum / (until - from);
    }

    /** Standard deviation of the newest rows. */
    double deviation(int rows) {
        var mean = mean(0, rows);
        var sum = 0.0;
        for (var back = 0; back < rows; back++) {
            var distance = value(back) - mean;
            sum += distance * distance;
        }
        return Math.sqrt(sum / rows);
    }

    private int place(int back) {
        return (next - 1 - back + 2 * MAX) % MAX;
    }
}
