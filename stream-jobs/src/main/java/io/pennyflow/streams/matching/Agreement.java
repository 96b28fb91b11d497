package io.pennyflow.streams.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How well two batches agree around a day, whatever their words: where nearly every amount of one
 * is in the other, too, equal amounts are equal transactions. Also how many days later one of them
 * dates what the other tells.
 */
final class Agreement {
    /** Days before and after that are compared. */
    static final int REACH_DAYS = 15;

    /** Amounts beside the one in question that have to be in both. */
    static final int AMOUNTS_MIN = 3;

    static final double SHARE_MIN = 0.8;
    static final int BATCHES_MAX = 4;

    private static final Around NOTHING = new Around(0, 0, 0);

    private final Map<UUID, Listed> batches = new HashMap<>();
    private final Map<Question, Around> answers = new HashMap<>();
    private final Coverage coverage;

    Agreement(Collection<Posting> window, Coverage coverage) {
        this.coverage = coverage;
        for (var row : window) {
            if (!row.pending()) {
                row.batches()
                        .forEach(it -> batches.computeIfAbsent(it, no -> new Listed()).add(row));
            }
        }
        batches.values().forEach(Listed::sort);
    }

    boolean holds(Row one, Row other) {
        var day = weekOf(one, other);
        for (var mine : some(one.batches)) {
            for (var theirs : some(other.batches)) {
                if (around(mine, theirs, day).agrees()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Days that the other's batches usually date what this one's tell later; may be negative. */
    int lag(Row one, Row other) {
        var day = weekOf(one, other);
        var mine = some(one.batches);
        var theirs = some(other.batches);
        return mine.isEmpty() || theirs.isEmpty()
                ? 0
                : around(mine.get(0), theirs.get(0), day).lag();
    }

    /** One answer for the days of a week, so that few are asked for. */
    private static int weekOf(Row one, Row other) {
        return Math.floorDiv(Math.max(one.day, other.day), 7) * 7 + 3;
    }

    private static List<UUID> some(Collection<UUID> batches) {
        return batches.size() < 2
                ? List.copyOf(batches)
                : batches.stream().sorted().limit(BATCHES_MAX).toList();
    }

    private Around around(UUID one, UUID other, int day) {
        if (one.compareTo(other) > 0) {
            return around(other, one, day).reversed();
        }
        return answers.computeIfAbsent(new Question(one, other, day), this::look);
    }

    private Around look(Question question) {
        var mine = batches.get(question.one());
        var theirs = batches.get(question.other());
        if (mine == null || theirs == null) {
            return NOTHING;
        }
        var lags = new int[2 * Judgement.DATE_DAYS + 1];
        var there = mine.count(theirs, question.day(), coverage, question.other(), lags);
        var back = theirs.count(mine, question.day(), coverage, question.one(), null);
        var best = Judgement.DATE_DAYS;
        for (var at = 0; at < lags.length; at++) {
            best = lags[at] > lags[best] ? at : best;
        }
        return new Around(
                Math.min(there[0], back[0]),
                Math.min(share(there), share(back)),
                lags[best] < AMOUNTS_MIN ? 0 : best - Judgement.DATE_DAYS);
    }

    private static double share(int[] foundOf) {
        return foundOf[1] == 0 ? 0 : (double) foundOf[0] / foundOf[1];
    }

    private record Question(UUID one, UUID other, int day) {}

    private record Around(int amounts, double share, int lag) {
        /** The amount in question is among those found, if it is found at all. */
        boolean agrees() {
            return amounts > AMOUNTS_MIN && share >= SHARE_MIN;
        }

        Around reversed() {
            return new Around(amounts, share, -lag);
        }
    }

    /** What one batch lists: its amounts by day, and the days of each amount. */
    private static final class Listed {
        private final NavigableMap<Integer, List<BigDecimal>> byDay = new TreeMap<>();
        private final Map<BigDecimal, List<Integer>> daysOf = new HashMap<>();

        void add(Posting row) {
            var day = (int) row.bookedOn().toEpochDay();
            var amount = row.amount().stripTrailingZeros();
            byDay.computeIfAbsent(day, it -> new ArrayList<>()).add(amount);
            daysOf.computeIfAbsent(amount, it -> new ArrayList<>(1)).add(day);
        }

        void sort() {
            daysOf.values().forEach(Collections::sort);
        }

        /** How many different amounts the other lists too, of how many that it should list. */
        int[] count(Listed other, int day, Coverage coverage, UUID batch, int @Nullable [] lags) {
            var foundOf = new int[2];
            var around = byDay.subMap(day - REACH_DAYS, true, day + REACH_DAYS, true);
            for (var each : around.entrySet()) {
                if (coverage.coversWell(batch, each.getKey(), 1)) {
                    for (var amount : each.getValue()) {
                        foundOf[1]++;
                        var apart = other.nearest(amount, each.getKey());
                        if (Math.abs(apart) <= Judgement.DATE_DAYS) {
                            foundOf[0]++;
                            if (lags != null) {
                                lags[apart + Judgement.DATE_DAYS]++;
                            }
                        }
                    }
                }
            }
            return foundOf;
        }

        private int nearest(BigDecimal amount, int day) {
            var days = daysOf.get(amount);
            var best = Integer.MAX_VALUE / 2;
            if (days == null) {
                return best;
            }
            var at = Collections.binarySearch(days, day - Judgement.DATE_DAYS);
            for (var i = at < 0 ? -at - 1 : at;
                    i < days.size() && days.get(i) <= day + Judgement.DATE_DAYS;
                    i++) {
                if (Math.abs(days.get(i) - day) < Math.abs(best)) {
                    best = days.get(i) - day;
                }
            }
            return best;
        }
    }
}
