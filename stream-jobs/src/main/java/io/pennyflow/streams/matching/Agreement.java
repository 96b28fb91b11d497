package io.pennyflow.streams.matching;

import io.pennyflow.streams.matching.Listed.Share;
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
    private final Map<Question, Share> answers = new HashMap<>();
    private final Map<Question, Integer> lags = new HashMap<>();
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
        var day = middleOf(one, other);
        for (var mine : some(one.batches)) {
            for (var theirs : some(other.batches)) {
                var around = answers.computeIfAbsent(Question.of(mine, theirs, day), this::look);
                // The amount in question is among those found, if it is found at all.
                if (around.found() > amounts && around.share() >= SHARE_MIN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Days that the other's batches usually date what this one's tell later; may be negative. */
    int lag(Row one, Row other) {
        var mine = some(one.batches);
        var theirs = some(other.batches);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        var question = Question.of(mine.get(0), theirs.get(0), middleOf(one, other));
        var lag = lags.computeIfAbsent(question, this::lag);
        return question.one().equals(mine.get(0)) ? lag : -lag;
    }

    private int lag(Question question) {
        var mine = batches.get(question.one());
        var theirs = batches.get(question.other());
        return mine == null || theirs == null ? 0 : mine.lag(theirs, question.day());
    }

    /** Whether the two usually word one transaction so alike that other words mean another. */
    boolean isAlikeInWords(Row one, Row other) {
        var mine = some(one.batches);
        var theirs = some(other.batches);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        var question = Question.of(mine.get(0), theirs.get(0), middleOf(one, other));
        return words.computeIfAbsent(question, this::isAlikeInWords);
    }

    private boolean isAlikeInWords(Question question) {
        var mine = batches.get(question.one());
        var theirs = batches.get(question.other());
        return mine != null && theirs != null && mine.isAlikeInWords(theirs, question.day());
    }

    /** One answer for the days of two weeks, so that few are asked for. */
    private static int middleOf(Row one, Row other) {
        return Math.floorDiv(Math.max(one.day, other.day), 14) * 14 + 7;
    }

    private static List<UUID> some(Collection<UUID> batches) {
        return batches.size() < 2
                ? List.copyOf(batches)
                : batches.stream().sorted().limit(BATCHES_MAX).toList();
    }

    private Share look(Question question) {
        var mine = batches.get(question.one());
        var theirs = batches.get(question.other());
        if (mine == null || theirs == null) {
            return new Share(0, 0);
        }
        var there = mine.in(theirs, question.day(), coverage, question.other());
        var back = theirs.in(mine, question.day(), coverage, question.one());
        return new Share(
                Math.min(there.found(), back.found()), Math.min(there.share(), back.share()));
    }

    /** Of two batches in the order of their ids. */
    private record Question(UUID one, UUID other, int day) {
        static Question of(UUID one, UUID other, int day) {
            return one.compareTo(other) > 0
                    ? new Question(other, one, day)
                    : new Question(one, other, day);
        }
    }
}
