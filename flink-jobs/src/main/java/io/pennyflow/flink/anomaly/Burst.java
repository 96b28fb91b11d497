package io.pennyflow.flink.anomaly;

/**
 * Changes of one household that are judged together: an import brings thousands. Times are those of
 * the processing clock, in milliseconds; they decide when to judge, never what comes out.
 */
public record Burst(long first, long last, int changes) {

    static Burst at(long now) {
        return new Burst(now, now, 1);
    }

    Burst goesOnAt(long now) {
        return new Burst(first, now, changes + 1);
    }

    /**
     * When it is over unless it goes on.
     *
     * @param catchesUp whether there are changes among it that were made before the job started:
     *     more of them follow, as in an import
     */
    long due(AnomalySettings settings, boolean catchesUp) {
        var isImport = catchesUp || changes >= settings.importChanges();
        var quiet = isImport ? settings.importQuiet() : settings.quiet();
        var delayMax = isImport ? settings.importDelayMax() : settings.delayMax();
        return Math.min(last + quiet.toMillis(), first + delayMax.toMillis());
    }
}
