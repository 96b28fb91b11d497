package io.pennyflow.flink.forecast.household;

import java.util.NavigableSet;
import java.util.Optional;

/** The last day with known facts, which is where a forecast begins. */
final class Origin {
    /** A few days so long after all others are slips of somebody's pen, such as a year 2062. */
    private static final int GAP_MAX = 400;

    private static final int STRAYS_MAX = 3;

    private Origin() {}

    static Optional<Integer> of(NavigableSet<Integer> days) {
        var origin = days.isEmpty() ? null : days.last();
        var later = 0;
        for (var day : days.descendingSet()) {
            var before = days.lower(day);
            later++;
            if (before == null || later > STRAYS_MAX || days.size() <= 2 * later) {
                break;
            }
            if (day - before > GAP_MAX) {
                origin = before;
            }
        }
        return Optional.ofNullable(origin);
    }
}
