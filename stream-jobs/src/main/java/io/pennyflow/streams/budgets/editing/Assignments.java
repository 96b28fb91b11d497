package io.pennyflow.streams.budgets.editing;

import io.pennyflow.streams.budgets.model.Amounts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Amounts by month and category, to be changed. */
final class Assignments {
    private final SortedMap<YearMonth, SortedMap<String, BigDecimal>> months = new TreeMap<>();

    Assignments(Map<YearMonth, SortedMap<String, BigDecimal>> months) {
        months.forEach((month, amounts) -> this.months.put(month, new TreeMap<>(amounts)));
    }

    SortedMap<YearMonth, SortedMap<String, BigDecimal>> sorted() {
        return months;
    }

    SortedMap<String, BigDecimal> in(YearMonth month) {
        return new TreeMap<>(months.getOrDefault(month, new TreeMap<>()));
    }

    void put(YearMonth month, String category, BigDecimal amount) {
        var amounts = in(month);
        amounts.put(category, amount);
        amounts.values().removeIf(it -> it.signum() == 0);
        if (amounts.isEmpty()) {
            months.remove(month);
        } else {
            months.put(month, amounts);
        }
    }

    void add(YearMonth month, String category, BigDecimal more) {
        put(month, category, in(month).getOrDefault(category, Amounts.ZERO).add(more));
    }

    /** Also when there are none: that is a plan, too. */
    void replace(YearMonth month, SortedMap<String, BigDecimal> amounts) {
        months.put(month, amounts);
    }

    void remove(YearMonth month) {
        months.remove(month);
    }

    void drop(String category, Predicate<YearMonth> when) {
        for (var month : new TreeMap<>(months).keySet()) {
            if (when.test(month)) {
                put(month, category, Amounts.ZERO);
            }
        }
    }

    /** What was one's is added to what is the other's. */
    void move(String category, String into) {
        for (var month : new TreeMap<>(months).keySet()) {
            var amount = in(month).getOrDefault(category, Amounts.ZERO);
            put(month, category, Amounts.ZERO);
            if (amount.signum() != 0) {
                add(month, into, amount);
            }
        }
    }

    void map(UnaryOperator<BigDecimal> change) {
        for (var month : new TreeMap<>(months).entrySet()) {
            month.getValue()
                    .forEach((category, it) -> put(month.getKey(), category, change.apply(it)));
        }
    }
}
