package io.pennyflow.streams.recurring.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/**
 * Finds, for one rhythm, the members that make the most of it: at most one for each expected day,
 * some days left out, dates off by little, amounts that go on. Dynamic programming, so that the
 * best is found however much else passed between the two.
 *
 * <p>What is added up are logarithms of likelihood ratios: that members are on these days with
 * these amounts because of the series, against them being there by chance at the rate and with the
 * amounts that are usual in the group. The first member is free: it could have been anywhere.
 */
final class ChainSearch {
    private static final int NONE = -1;

    private final Group group;
    private final Rhythm rhythm;
    private final int[] hits;
    private final long[] slots;
    private final int[] off;
    private final int count;

    private final double[] best;
    private final int[] before;

    ChainSearch(Group group, Rhythm rhythm, boolean[] taken) {
        this.group = group;
        this.rhythm = rhythm;
        hits = new int[group.size()];
        slots = new long[group.size()];
        off = new int[group.size()];
        count = place(taken);
        best = new double[count];
        before = new int[count];
    }

    private int place(boolean[] taken) {
        var next = 0;
        for (var at = 0; at < group.size(); at++) {
            if (taken[at]) {
                continue;
            }
            var slot = rhythm.nearest(group.day(at));
            var days = group.day(at) - rhythm.day(slot);
            if (Math.abs(days) <= rhythm.cadence().daysOff()) {
                hits[next] = at;
                slots[next] = slot;
                off[next] = (int) days;
                next++;
            }
        }
        return next;
    }

    /** Two members at least. */
    Optional<Chain> find(DateOdds dates, AmountOdds amounts, double logPrior) {
        if (count < 2) {
            return Optional.empty();
        }
        Arrays.fill(before, NONE);
        var end = NONE;
        for (var hit = 0; hit < count; hit++) {
            reach(hit, dates, amounts);
            if (before[hit] != NONE && (end == NONE || best[hit] > best[end])) {
                end = hit;
            }
        }
        return end == NONE ? Optional.empty() : Optional.of(chain(end, dates, amounts, logPrior));
    }

    private void reach(int hit, DateOdds dates, AmountOdds amounts) {
        var expected = rhythm.day(slots[hit]);
        var date = dates.log(rhythm.cadence(), expected, off[hit]);
        best[hit] = Math.min(0, date - dates.log(rhythm.cadence(), expected, 0));
        var first = slots[hit] - 1 - rhythm.cadence().skippedMax();
        for (var from = hit - 1; from >= 0 && slots[from] >= first; from--) {
            if (slots[from] == slots[hit]) {
                continue;
            }
            var skipped = slots[hit] - slots[from] - 1;
            var score =
                    best[from]
                            + (date - group.logRate())
                            + amount(hits[from], hits[hit], amounts)
                            + skipped * DateOdds.LOG_SKIPPED;
            if (score > best[hit]) {
                best[hit] = score;
                before[hit] = from;
            }
        }
    }

    private double amount(int from, int to, AmountOdds amounts) {
        var step = group.step(from, to);
        return amounts.log(step) - group.logUsual(from, step);
    }

    private Chain chain(int end, DateOdds dates, AmountOdds amounts, double logPrior) {
        var members = new ArrayList<Integer>();
        var places = new ArrayList<Long>();
        for (var hit = end; hit != NONE; hit = before[hit]) {
            members.add(hits[hit]);
            places.add(slots[hit]);
        }
        Collections.reverse(members);
        Collections.reverse(places);
        return new Chain(rhythm, dates, amounts, members, places, best[end] + logPrior);
    }
}
