package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.text.DateParts;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.EpochText;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides the date order over a whole column. The 13th of a month may come only in the last row, so
 * every row votes; a column without one is decided by what dates of a statement do: they run in one
 * direction, and the day varies more than the month.
 */
final class DateVotes {
    private final Map<DateOrder, Run> runs = new EnumMap<>(DateOrder.class);
    private final BitSet firsts = new BitSet();
    private final BitSet seconds = new BitSet();
    private boolean slashes = true;

    DateVotes() {
        for (var order : DateOrder.values()) {
            runs.put(order, new Run());
        }
    }

    /** Whether the cell is a date in some order. */
    boolean add(String cell) {
        var parts = DateParts.of(cell);
        if (parts == null) {
            return EpochText.parse(cell) != null;
        }
        slashes &= cell.indexOf('/') >= 0;
        if (!parts.firstIsYear() && !parts.monthInWords()) {
            firsts.set(Math.min(parts.first(), 99));
            seconds.set(Math.min(parts.second(), 99));
        }
        var valid = false;
        for (var order : DateOrder.values()) {
            valid |= vote(order, run(order), parts);
        }
        return valid;
    }

    private static boolean vote(DateOrder order, Run run, DateParts parts) {
        // A year in front says the order by itself, so it is evidence for no other.
        var day =
                parts.firstIsYear() && order != DateOrder.YMD ? null : DateText.read(parts, order);
        if (day != null) {
            run.add(day);
        }
        return day != null;
    }

    /**
     * The order of the column.
     *
     * @param american whether the file is one where the month may come first: English, in dollars
     */
    DateOrder winner(boolean american) {
        var dmy = run(DateOrder.DMY);
        var mdy = run(DateOrder.MDY);
        var best = Math.max(dmy.valid, mdy.valid);
        if (run(DateOrder.YMD).valid > best) {
            return DateOrder.YMD;
        }
        if (dmy.valid != mdy.valid) {
            return dmy.valid > mdy.valid ? DateOrder.DMY : DateOrder.MDY;
        }
        return undecided(dmy, mdy, american);
    }

    private DateOrder undecided(Run dmy, Run mdy, boolean american) {
        if (dmy.turns() != mdy.turns()) {
            return dmy.turns() < mdy.turns() ? DateOrder.DMY : DateOrder.MDY;
        }
        if (firsts.cardinality() != seconds.cardinality()) {
            return firsts.cardinality() > seconds.cardinality() ? DateOrder.DMY : DateOrder.MDY;
        }
        return american && slashes ? DateOrder.MDY : DateOrder.DMY;
    }

    private Run run(DateOrder order) {
        return Objects.requireNonNull(runs.get(order));
    }

    /** How the days of one reading follow one another. */
    private static final class Run {
        private long valid;
        private long forward;
        private long backward;
        private @Nullable LocalDate previous;

        void add(LocalDate day) {
            if (previous != null) {
                forward += day.isAfter(previous) ? 1 : 0;
                backward += day.isBefore(previous) ? 1 : 0;
            }
            previous = day;
            valid++;
        }

        /** Steps against the direction most steps take. */
        long turns() {
            return Math.min(forward, backward);
        }
    }
}
