package io.pennyflow.streams.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** When batches told of the rows around a day, so that what left as another came is seen. */
final class Syncs {
    private static final int SPAN_DAYS = 28;

    private final Map<Integer, NavigableSet<Instant>> spans = new HashMap<>();

    Syncs(Collection<Posting> window) {
        for (var row : window) {
            var span = Math.floorDiv((int) row.bookedOn().toEpochDay(), SPAN_DAYS);
            var times = spans.computeIfAbsent(span, it -> new TreeSet<>());
            times.add(row.observedAt());
            times.add(row.lastObservedAt());
        }
    }

    /**
     * 1 when one was last told of by the very batch before that which first told of the other; -1
     * when both were told of at a time, or neither was for a while.
     */
    int replaced(Row one, Row other) {
        var last = one.posting.lastObservedAt();
        var first = other.posting.observedAt();
        return last.isBefore(first) && !isAnyBetween(last, first, one.day) ? 1 : -1;
    }

    private boolean isAnyBetween(Instant last, Instant first, int day) {
        var middle = Math.floorDiv(day, SPAN_DAYS);
        for (var span = middle - 1; span <= middle + 1; span++) {
            var times = spans.get(span);
            if (times != null && !times.subSet(last, false, first, false).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
