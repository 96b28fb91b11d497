package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one batch lists: its rows by day, and those of each amount. */
final class Listed {
    /** As far as two banks' days may be apart, and those they state in the text. */
    private static final int LAG_MAX = TextDate.DAYS_MAX + Judgement.DATE_DAYS;

    private static final int REACH = Agreement.REACH_DAYS;
    private static final Comparator<Row> BY_DAY =
            comparing((Row it) -> it.day).thenComparing(it -> it.posting.id());

    private final NavigableMap<Integer, List<Row>> byDay = new TreeMap<>();
    private final Map<BigDecimal, List<Row>> ofAmount = new HashMap<>();

    void add(Row row) {
        byDay.computeIfAbsent(row.day, it -> new ArrayList<>()).add(row);
        ofAmount.computeIfAbsent(row.amount, it -> new ArrayList<>(1)).add(row);
    }

    void sort() {
        ofAmount.values().forEach(it -> it.sort(BY_DAY));
        byDay.values().forEach(it -> it.sort(BY_DAY));
    }

    /** How many amounts the other lists too, of how many that it should list. */
    Share in(Listed other, int day, Coverage coverage, UUID batch) {
        var all = 0;
        var found = 0;
        for (var rows : around(day).entrySet()) {
            if (coverage.coversWell(batch, rows.getKey(), 1)) {
                for (var row : rows.getValue()) {
                    all++;
                    found += other.nearest(row) == null ? 0 : 1;
                }
            }
        }
        return new Share(found, all == 0 ? 0 : (double) found / all);
    }

    /** Days that half of what both list is dated later by the other. */
    int lag(Listed other, int day) {
        var days = new int[2 * LAG_MAX + 1];
        var all = 0;
        for (var rows : around(day).values()) {
            for (var row : rows) {
                var nearest = other.nearest(row);
                if (nearest != null) {
                    var lag = row.paidDaysTo(nearest);
                    days[Math.max(-LAG_MAX, Math.min(LAG_MAX, lag)) + LAG_MAX]++;
                    all++;
                }
            }
        }
        return all < Agreement.AMOUNTS_MIN ? 0 : middle(days, all) - LAG_MAX;
    }

    private static int middle(int[] days, int all) {
        var at = 0;
        for (var seen = days[0]; seen <= all / 2; seen += days[at]) {
            at++;
        }
        return at;
    }

    /** Whether of the amounts that both list nearly all are in words that agree. */
    boolean isAlikeInWords(Listed other, int day) {
        var alike = 0;
        var all = 0;
        for (var rows : around(day).values()) {
            for (var row : rows) {
                var nearest = other.nearest(row);
                if (nearest != null && !row.isSilentWith(nearest)) {
                    all++;
                    alike += row.wording().agrees(nearest.wording()) ? 1 : 0;
                }
            }
        }
        return all > Agreement.AMOUNTS_MIN && alike >= Agreement.SHARE_MIN * all;
    }

    private NavigableMap<Integer, List<Row>> around(int day) {
        return byDay.subMap(day - REACH, true, day + REACH, true);
    }

    private @Nullable Row nearest(Row row) {
        var rows = ofAmount.get(row.amount);
        if (rows == null) {
            return null;
        }
        Row best = null;
        for (var at = firstFrom(rows, row.day - Judgement.DATE_DAYS);
                at < rows.size() && rows.get(at).day <= row.day + Judgement.DATE_DAYS;
                at++) {
            var other = rows.get(at);
            if (best == null || Math.abs(row.daysTo(other)) < Math.abs(row.daysTo(best))) {
                best = other;
            }
        }
        return best;
    }

    private static int firstFrom(List<Row> rows, int day) {
        var from = 0;
        var to = rows.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (rows.get(middle).day < day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    record Share(int found, double share) {}
}
