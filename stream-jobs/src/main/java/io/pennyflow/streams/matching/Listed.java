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
        var lags = new ArrayList<Integer>();
        for (var rows : around(day).entrySet()) {
            if (coverage.coversWell(batch, rows.getKey(), 1)) {
                for (var row : rows.getValue()) {
                    var nearest = other.nearest(row);
                    all++;
                    if (nearest != null) {
                        lags.add(row.paidDaysTo(nearest));
                    }
                }
            }
        }
        return Share.of(lags, all);
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

    /**
     * @param lag days that half of what was found is dated later by the other
     */
    record Share(int found, double share, double lag) {
        static Share of(List<Integer> lags, int all) {
            lags.sort(null);
            return new Share(
                    lags.size(),
                    all == 0 ? 0 : (double) lags.size() / all,
                    lags.size() < Agreement.AMOUNTS_MIN ? 0 : lags.get(lags.size() / 2));
        }
    }
}
