package io.pennyflow.streams.goals;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whose the money on the accounts is. Each amount belongs to one goal at most, and none is there
 * that an account does not have: an account below zero has nothing.
 */
public final class Shares {
    private final Map<UUID, BigDecimal> left = new HashMap<>();
    private final Map<UUID, BigDecimal> saved = new HashMap<>();
    private final Map<UUID, BigDecimal> taken = new HashMap<>();

    private Shares(Map<UUID, BigDecimal> balances) {
        balances.forEach((account, balance) -> left.put(account, balance.max(BigDecimal.ZERO)));
    }

    /**
     * What each goal has. Amounts that people named are served first, then those who take all that
     * is left; among equals the goal that is due first.
     *
     * @param balances of the accounts that are known; the others have nothing
     */
    public static Map<UUID, BigDecimal> of(Collection<Goal> goals, Map<UUID, BigDecimal> balances) {
        return served(goals, balances).saved;
    }

    /** How much of each account is some goal's; accounts of which nothing is are left out. */
    public static Map<UUID, BigDecimal> byAccount(
            Collection<Goal> goals, Map<UUID, BigDecimal> balances) {
        return served(goals, balances).taken;
    }

    private static Shares served(Collection<Goal> goals, Map<UUID, BigDecimal> balances) {
        var shares = new Shares(balances);
        var inTurn = goals.stream().sorted(Goal.BY_URGENCY).toList();
        inTurn.forEach(it -> shares.serve(it, true));
        inTurn.forEach(it -> shares.serve(it, false));
        return shares;
    }

    private void serve(Goal goal, boolean named) {
        var has = saved.computeIfAbsent(goal.id(), it -> BigDecimal.ZERO);
        if (goal.state() == Goal.State.COMPLETED) {
            return;
        }
        for (var earmark : inOrder(goal.earmarks())) {
            if ((earmark.amount() != null) == named) {
                has = has.add(take(earmark, goal.target().subtract(has)));
            }
        }
        saved.put(goal.id(), has);
    }

    /** No goal takes more than it wants: what is above is another's. */
    private BigDecimal take(Goal.Earmark earmark, BigDecimal wanted) {
        var there = left.getOrDefault(earmark.accountId(), BigDecimal.ZERO);
        var amount = earmark.amount();
        var share = there.min(amount == null ? there : amount).min(wanted);
        if (share.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        left.put(earmark.accountId(), there.subtract(share));
        taken.merge(earmark.accountId(), share, BigDecimal::add);
        return share;
    }

    private static List<Goal.Earmark> inOrder(List<Goal.Earmark> earmarks) {
        return earmarks.stream().sorted(Comparator.comparing(Goal.Earmark::accountId)).toList();
    }
}
