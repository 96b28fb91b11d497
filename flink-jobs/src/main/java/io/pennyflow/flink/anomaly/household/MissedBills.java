package io.pennyflow.flink.anomaly.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds bills that always came at their time and then did not. */
final class MissedBills {
    private static final int TIMES_MIN = 4;
    private static final int DAYS_MIN = 20;

    /** Part of a bill's interval by which it may be late, and by which intervals may differ. */
    private static final double LATE = 0.4;

    private static final double IRREGULAR = 0.12;
    private static final double PRICES_DIFFER = 0.35;
    private static final double SCORE = 0.9;

    private MissedBills() {}

    /**
     * What can be said on a day, at most once for each bill that stays away. An account of which
     * nothing newer is known says nothing of what did not come.
     */
    static List<Alert> find(Iterable<Spend> spends, int today) {
        var bills = new HashMap<String, List<Spend>>();
        var newest = new HashMap<String, Integer>();
        for (var spend : spends) {
            bills.computeIfAbsent(
                            spend.account() + " " + spend.merchant(), unseen -> new ArrayList<>())
                    .add(spend);
            newest.merge(spend.account(), spend.day(), Math::max);
        }
        var missed = new ArrayList<Alert>();
        for (var bill : bills.values()) {
            bill.sort(Comparator.comparingInt(Spend::day).thenComparing(Spend::id));
            find(bill, Math.min(today, known(newest, bill)), missed);
        }
        return missed;
    }

    private static int known(Map<String, Integer> newest, List<Spend> bill) {
        return newest.getOrDefault(bill.get(0).account(), 0);
    }

    private static void find(List<Spend> bill, int today, List<Alert> missed) {
        var gaps = new Usual();
        var prices = new Usual();
        for (var i = 0; i < bill.size(); i++) {
            prices.add(bill.get(i).logarithm());
            var next = i + 1 < bill.size() ? bill.get(i + 1).day() : today + 1;
            var gap = next - bill.get(i).day();
            if (isRegular(gaps, prices)) {
                var late = (int) Math.ceil(gaps.median() * (1 + LATE));
                if (gap > late) {
                    missed.add(alert(bill.get(i), (int) Math.round(gaps.median()), late));
                }
            }
            gaps.add(gap);
        }
    }

    private static boolean isRegular(Usual gaps, Usual prices) {
        return gaps.size() >= TIMES_MIN
                && gaps.median() >= DAYS_MIN
                && gaps.high() - gaps.low() <= 2 * IRREGULAR * gaps.median()
                && prices.high() - prices.low() <= PRICES_DIFFER;
    }

    private static Alert alert(Spend last, int interval, int late) {
        var due = last.day() + interval;
        return new Alert(
                Alert.Kind.MISSED_BILL,
                last.id(),
                last.day() + late,
                SCORE,
                List.of(
                        "%s comes about every %d days and was due around %s; it has not come"
                                .formatted(last.merchant(), interval, LocalDate.ofEpochDay(due))),
                new Evidence.Missed(interval, due));
    }
}
