package io.pennyflow.flink.anomaly.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Finds a merchant nobody knew that charges small amounts again and again within days: how a stolen
 * card is tried.
 */
final class SmallCharges {
    private static final int TIMES = 4;
    private static final int DAYS = 3;

    /** In ten-thousandths, of any currency whose unit is worth a coffee or less. */
    private static final long SMALL = 5_0000;

    private static final int HISTORY_MIN = 30;
    private static final double SCORE = 0.8;

    private SmallCharges() {}

    static List<Alert> find(List<Spend> spends) {
        var firstDay = spends.stream().mapToInt(Spend::day).min().orElse(0);
        var merchants = new HashMap<String, List<Spend>>();
        for (var spend : spends) {
            merchants.computeIfAbsent(spend.merchant(), unseen -> new ArrayList<>()).add(spend);
        }
        var alerts = new ArrayList<Alert>();
        for (var charges : merchants.values()) {
            charges.sort(Comparator.comparingInt(Spend::day).thenComparing(Spend::id));
            if (charges.size() >= TIMES && charges.get(0).day() >= firstDay + HISTORY_MIN) {
                check(charges, alerts);
            }
        }
        return alerts;
    }

    private static void check(List<Spend> charges, List<Alert> alerts) {
        var first = charges.subList(0, TIMES);
        var last = first.get(TIMES - 1);
        if (last.day() - first.get(0).day() < DAYS
                && first.stream().allMatch(it -> it.amount() <= SMALL)) {
            alerts.add(
                    new Alert(
                            Alert.Kind.SMALL_CHARGES,
                            last.id(),
                            last.day(),
                            SCORE,
                            List.of(
                                    "%s was unknown and charged small amounts %d times in %d days"
                                            .formatted(last.merchant(), TIMES, DAYS)),
                            new Evidence.Charges(TIMES, DAYS)));
        }
    }
}
