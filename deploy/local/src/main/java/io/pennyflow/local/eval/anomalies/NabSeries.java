package io.pennyflow.local.eval.anomalies;

import java.time.LocalDateTime;
import java.util.List;

/** One series of the Numenta Anomaly Benchmark. */
final class NabSeries {
    private final List<LocalDateTime> times;
    private final double[] values;
    private final List<NabWindow> windows;

    /**
     * Takes a series as it is.
     *
     * @param windows when an anomaly is to be noticed, earliest first
     */
    NabSeries(List<LocalDateTime> times, double[] values, List<NabWindow> windows) {
        this.times = times;
        this.values = values;
        this.windows = windows;
    }

    List<LocalDateTime> times() {
        return times;
    }

    double[] values() {
        return values;
    }

    List<NabWindow> windows() {
        return windows;
    }

    /** Rows that are only learned from: 15 % of them, at most 750. */
    int probation() {
        return (int) Math.min(Math.floor(0.15 * values.length), 0.15 * 5000);
    }
}
