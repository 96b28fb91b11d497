package io.pennyflow.flink.anomaly.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds months in which a category cost far more than in the months before, by many spends of which
 * none needs to be odd: a single one that is, is said by itself.
 */
final class CategoryMonths {
    private static final int MONTHS_MIN = 6;
    private static final int SPENDS_MIN = 5;
    private static final double DEVIATIONS_MIN = 5;
    private static final double SPREAD_MIN = 0.15;
    private static final double RATIO_MIN = 1.8;

    /** A month in which one spend is half of the sum is about that spend. */
    private static final double SINGLE_MAX = 0.4;

    private static final double SCORE = 0.6;

    private CategoryMonths() {}

    private record Month(long sum, long greatest, Spend last, int count) {
        static Month of(Spend spend) {
            return new Month(spend.amount(), spend.amount(), spend, 1);
        }

        Month and(Month other) {
            var later =
                    other.last.day() > last.day()
                            || (other.last.day() == last.day()
                                    && other.last.id().compareTo(last.id()) > 0);
            return new Month(
                    sum + other.sum,
                    Math.max(greatest, other.greatest),
                    later ? other.last : last,
                    count + other.count);
        }
    }

    /** Months that are over by a day. */
    static List<Alert> find(List<Spend> spends, int today) {
        var categories = new HashMap<String, TreeMap<YearMonth, Month>>();
        for (var spend : spends) {
            if (!spend.isCategorized()) {
                continue;
            }
            categories
                    .computeIfAbsent(
                            spend.category() + " " + spend.currency(), unseen -> new TreeMap<>())
                    .merge(
                            YearMonth.from(LocalDate.ofEpochDay(spend.day())),
                            Month.of(spend),
                            Month::and);
        }
        var alerts = new ArrayList<Alert>();
        categories.values().forEach(months -> check(months, today, alerts));
        return alerts;
    }

    private static void check(Map<YearMonth, Month> months, int today, List<Alert> alerts) {
        var sums = new Usual();
        for (var entry : months.entrySet()) {
            var month = entry.getValue();
            var over = (int) entry.getKey().atEndOfMonth().toEpochDay();
            if (over <= today && isFarAbove(month, sums)) {
                var range =
                        UsualRange.of(
                                UsualRange.Basis.CATEGORY,
                                month.last().category(),
                                month.last().currency(),
                                sums);
                alerts.add(alert(month, over, range));
            }
            sums.add(Math.log((double) month.sum()));
        }
    }

    private static boolean isFarAbove(Month month, Usual sums) {
        if (sums.size() < MONTHS_MIN
                || month.count() < SPENDS_MIN
                || month.greatest() > SINGLE_MAX * month.sum()) {
            return false;
        }
        var above = Math.log((double) month.sum()) - sums.median();
        return above >= Math.log(RATIO_MIN)
                && above >= DEVIATIONS_MIN * Math.max(SPREAD_MIN, sums.spread());
    }

    private static Alert alert(Month month, int day, UsualRange range) {
        return new Alert(
                Alert.Kind.CATEGORY_MONTH,
                month.last().id(),
                day,
                SCORE,
                List.of(SpendReasons.month(month.last().currency(), month.sum(), range)),
                new Evidence.Month(month.sum(), range));
    }
}
