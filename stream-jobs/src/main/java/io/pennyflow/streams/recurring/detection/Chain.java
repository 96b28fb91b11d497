package io.pennyflow.streams.recurring.detection;

import java.util.List;

/**
 * Members of a group that follow a rhythm.
 *
 * @param members indices into the group, in time
 * @param slots the rhythm's slot of each
 * @param score logarithm of the odds that it is a series, prior odds included
 */
record Chain(
        Rhythm rhythm,
        DateOdds dates,
        AmountOdds amounts,
        List<Integer> members,
        List<Long> slots,
        double score) {

    private static final double COVERED_MIN = 0.6;

    /** Between 0 and 1. */
    double confidence() {
        return 1 / (1 + Math.exp(-score));
    }

    boolean isBetterThan(Chain other) {
        return score > other.score;
    }

    boolean isAcceptable(Nature nature) {
        return members.size() >= nature.membersMin(this)
                && confidence() >= nature.confidenceMin()
                && covered() >= COVERED_MIN;
    }

    /** The share of its occurrences, from first to last, that took place. */
    private double covered() {
        return members.size() / (double) (slots.get(slots.size() - 1) - slots.get(0) + 1);
    }
}
