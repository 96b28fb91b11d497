package io.pennyflow.streams.recurring.detection;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts into the gaps of a chain, and behind it, what came on the very day with an amount of its
 * own: the wage with the Christmas bonus is a wage.
 */
final class Gaps {
    /** Days off, at most, when the amount speaks against it. */
    private static final int DAYS_OFF = 3;

    /** Logarithm of the ratio of two amounts that may be of one series: up to three times. */
    private static final double APART_MAX = Math.log(3);

    private Gaps() {}

    static Chain filled(Group group, Chain chain, boolean[] taken) {
        var members = new ArrayList<Integer>();
        var slots = new ArrayList<Long>();
        for (var at = 0; at < chain.members().size(); at++) {
            if (at > 0) {
                var after = chain.members().get(at - 1);
                for (var slot = slots.get(slots.size() - 1) + 1;
                        slot < chain.slots().get(at);
                        slot++) {
                    var found = find(group, chain.rhythm().day(slot), after, taken);
                    if (found >= 0) {
                        members.add(found);
                        slots.add(slot);
                    }
                }
            }
            members.add(chain.members().get(at));
            slots.add(chain.slots().get(at));
        }
        addNewest(group, chain, members, slots, taken);
        return new Chain(
                chain.rhythm(), chain.dates(), chain.amounts(), members, slots, chain.score());
    }

    /** The newest may have a new price that no other confirms yet. */
    private static void addNewest(
            Group group, Chain chain, List<Integer> members, List<Long> slots, boolean[] taken) {
        var last = members.get(members.size() - 1);
        var slot = slots.get(slots.size() - 1) + 1;
        var found = find(group, chain.rhythm().day(slot), last, taken);
        if (found >= 0) {
            members.add(found);
            slots.add(slot);
        }
    }

    /** The nearest to the day; the first of those as near. */
    private static int find(Group group, long day, int after, boolean[] taken) {
        var best = -1;
        for (var at = after + 1; at < group.size() && group.day(at) <= day + DAYS_OFF; at++) {
            if (!taken[at]
                    && group.day(at) >= day - DAYS_OFF
                    && group.isWithin(after, at, APART_MAX)
                    && (best < 0 || off(group, at, day) < off(group, best, day))) {
                best = at;
            }
        }
        return best;
    }

    private static long off(Group group, int at, long day) {
        return Math.abs(group.day(at) - day);
    }
}
