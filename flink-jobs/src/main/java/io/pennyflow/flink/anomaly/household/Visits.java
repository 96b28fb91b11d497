package io.pennyflow.flink.anomaly.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was spent at one merchant so far, oldest first. */
final class Visits {
    static final Visits NONE = new Visits();

    private static final int WEEK = 7;
    private static final int REGULAR_TIMES = 3;
    private static final int REGULAR_DAYS = 20;

    private final List<Spend> spends = new ArrayList<>();
    private final Map<Long, Integer> amounts = new HashMap<>();
    private final int[] weekdays = new int[WEEK];
    private final Usual gaps = new Usual();
    private int soon;

    /** On the day of the latest or later. */
    void add(Spend spend, int soonDays) {
        if (!spends.isEmpty()) {
            var gap = spend.day() - latest().day();
            gaps.add(gap);
            soon += gap <= soonDays ? 1 : 0;
        }
        spends.add(spend);
        amounts.merge(spend.amount(), 1, Integer::sum);
        weekdays[weekday(spend)]++;
    }

    int count() {
        return spends.size();
    }

    List<Spend> spends() {
        return spends;
    }

    Spend latest() {
        return spends.get(spends.size() - 1);
    }

    /** How many were of an amount. */
    int of(long amount) {
        return amounts.getOrDefault(amount, 0);
    }

    /** How many were on the weekday of a spend. */
    int onWeekdayOf(Spend spend) {
        return weekdays[weekday(spend)];
    }

    /** How many came soon after the one before. */
    int soon() {
        return soon;
    }

    /** Days that usually lie between them. */
    double interval() {
        return gaps.median();
    }

    /** Like a bill: about the same long time between them. */
    boolean isRegular() {
        return gaps.size() >= REGULAR_TIMES
                && gaps.median() >= REGULAR_DAYS
                && gaps.high() - gaps.low() <= gaps.median() / 3;
    }

    private static int weekday(Spend spend) {
        return Math.floorMod(spend.day(), WEEK);
    }
}
