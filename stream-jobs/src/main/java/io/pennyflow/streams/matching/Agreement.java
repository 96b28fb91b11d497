package io.pennyflow.streams.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How well two batches agree around a day: where nearly every amount of one is in the other, too,
 * equal amounts are equal transactions whatever their words. Also how many days later one of them
 * dates what the other tells, and whether their words are usually alike.
 */
final class Agreement {
    /** Days before and after that are compared. */
    static final int REACH_DAYS = 15;

    /** Amounts beside the one in question that have to be in both. */
    static final int AMOUNTS_MIN = 3;

    static final double SHARE_MIN = 0.8;
    static final int BATCHES_MAX = 4;

    private final Map<UUID, Listed> batches = new HashMap<>();
    private final Map<Question, Around> answers = new HashMap<>();
    private final Map<Question, Boolean> words = new HashMap<>();
    private final Coverage coverage;

    Agreement(Collection<Row> window, Coverage coverage) {
        this.coverage = coverage;
        for (var row : window) {
            if (!row.posting.pending()) {
                row.posting
                        .batches()
                        .forEach(it -> batches.computeIfAbsent(it, no -> new Listed()).add(row));
            }
        }
        batches.values().forEach(Listed::sort);
    }

    /** Both list the same amounts around that day. */
    boolean holds(Row one, Row other) {
        return agrees(one, other, AMOUNTS_MIN);
    }

    /** The same, of rows whose words agree, so that one amount more is enough. */
    boolean overlaps(Row one, Row other) {
        return agrees(one, other, 1);
    }

    private boolean agrees(Row one, Row other, int amounts) {
        var day = weekOf(one, other);
        for (var mine : some(one.batches)) {
            for (var theirs : some(other.batches)) {
                var around = around(mine, theirs, day);
                // The amount in question is among those found, if it is found at all.
                if (around.amounts() > amounts && around.share() >= SHARE_MIN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Days that the other's batches usually date what this one's tell later; may be negative. */
    double lag(Row one, Row other) {
        var mine = some(one.batches);
        var theirs = some(other.batches);
        return mine.isEmpty() || theirs.isEmpty()
                ? 0
                : around(mine.get(0), theirs.get(0), weekOf(one, other)).lag();
    }

    /** Whether the two usually word one transaction so alike that other words mean another. */
    boolean isAlikeInWords(Row one, Row other) {
        var mine = some(one.batches);
        var theirs = some(other.batches);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        var question = Question.of(mine.get(0), theirs.get(0), weekOf(one, other));
        return words.computeIfAbsent(question, this::isAlikeInWords);
    }

    private boolean isAlikeInWords(Question question) {
        var mine = batches.get(question.one());
        var theirs = batches.get(question.other());
        return mine != null && theirs != null && mine.isAlikeInWords(theirs, question.day());
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
        var around = answers.computeIfAbsent(Question.of(one, other, day), this::look);
        return one.compareTo(other) > 0 ? around.reversed() : around;
    }

    private Around look(Question question) {
        var mine = batches.get(question.one());
        var theirs = batches.get(question.other());
        if (mine == null || theirs == null) {
            return new Around(0, 0, 0);
        }
        var there = mine.in(theirs, question.day(), coverage, question.other());
        var back = theirs.in(mine, question.day(), coverage, question.one());
        return new Around(
                Math.min(there.found(), back.found()),
                Math.min(there.share(), back.share()),
                there.lag());
    }

    /** Of two batches in the order of their ids. */
    private record Question(UUID one, UUID other, int day) {
        static Question of(UUID one, UUID other, int day) {
            return one.compareTo(other) > 0
                    ? new Question(other, one, day)
                    : new Question(one, other, day);
        }
    }

    private record Around(int amounts, double share, double lag) {
        Around reversed() {
            return new Around(amounts, share, -lag);
        }
    }
}
