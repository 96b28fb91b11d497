package io.pennyflow.api.summary;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a month cost, beside the month before. Money that came back lowers what its category cost;
 * income and transfers cost nothing. Money that came in and that nobody has named is income, not a
 * refund.
 */
record MonthlySpending(
        YearMonth month,
        String currency,
        BigDecimal spent,
        BigDecimal previousSpent,
        BigDecimal income,
        BigDecimal previousIncome,
        List<OfCategory> categories,
        List<UpToDay> days) {

    /** What one category cost. */
    record OfCategory(
            String category,
            String primary,
            BigDecimal spent,
            BigDecimal previousSpent,
            int transactions) {}

    /**
     * What was spent from the first day up to this one, and up to the same day a month before.
     *
     * @param spent null for days that have not come yet
     */
    record UpToDay(LocalDate day, @Nullable BigDecimal spent, BigDecimal previousSpent) {}

    /** What moved in one category on one day, both sums without sign. */
    record Moved(
            String category,
            LocalDate day,
            BigDecimal outflow,
            BigDecimal inflow,
            int transactions) {

        private boolean isSpending() {
            var primary = Taxonomy.primaryOf(category);
            return !primary.equals("INCOME") && !primary.startsWith("TRANSFER_");
        }

        private boolean isUnnamed() {
            return category.equals(Taxonomy.UNCATEGORIZED);
        }

        BigDecimal spent() {
            if (!isSpending()) {
                return BigDecimal.ZERO;
            }
            return isUnnamed() ? outflow : outflow.subtract(inflow);
        }

        BigDecimal income() {
            if (isUnnamed()) {
                return inflow;
            }
            return Taxonomy.primaryOf(category).equals("INCOME")
                    ? inflow.subtract(outflow)
                    : BigDecimal.ZERO;
        }
    }

    /**
     * @param moved every day of the month and of the one before
     * @param today days after it, and after the last one with money, have no figure yet
     */
    static MonthlySpending of(
            YearMonth month, String currency, List<Moved> moved, LocalDate today) {
        var now = moved.stream().filter(in(month)).toList();
        var before = moved.stream().filter(in(month.minusMonths(1))).toList();
        return new MonthlySpending(
                month,
                currency,
                spent(now),
                spent(before),
                income(now),
                income(before),
                categories(now, before),
                days(month, now, before, today));
    }

    private static Predicate<Moved> in(YearMonth month) {
        return it -> YearMonth.from(it.day()).equals(month);
    }

    private static BigDecimal spent(List<Moved> moved) {
        return moved.stream().map(Moved::spent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal income(List<Moved> moved) {
        return moved.stream().map(Moved::income).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<OfCategory> categories(List<Moved> now, List<Moved> before) {
        var byCategory = byCategory(now);
        var byCategoryBefore = byCategory(before);
        var names = new ArrayList<>(byCategory.keySet());
        byCategoryBefore.keySet().stream().filter(it -> !names.contains(it)).forEach(names::add);
        return names.stream()
                .map(
                        it ->
                                ofCategory(
                                        it,
                                        byCategory.getOrDefault(it, List.of()),
                                        byCategoryBefore.getOrDefault(it, List.of())))
                .sorted(
                        Comparator.comparing(OfCategory::spent)
                                .thenComparing(OfCategory::previousSpent)
                                .reversed()
                                .thenComparing(OfCategory::category))
                .toList();
    }

    private static Map<String, List<Moved>> byCategory(List<Moved> moved) {
        return moved.stream()
                .filter(Moved::isSpending)
                .collect(Collectors.groupingBy(Moved::category, TreeMap::new, Collectors.toList()));
    }

    private static OfCategory ofCategory(String category, List<Moved> now, List<Moved> before) {
        return new OfCategory(
                category,
                Taxonomy.primaryOf(category),
                spent(now),
                spent(before),
                now.stream().mapToInt(Moved::transactions).sum());
    }

    private static List<UpToDay> days(
            YearMonth month, List<Moved> now, List<Moved> before, LocalDate today) {
        var spent = byDayOfMonth(now);
        var spentBefore = byDayOfMonth(before);
        var lastKnown = lastKnown(now, today);
        var days = new ArrayList<UpToDay>(month.lengthOfMonth());
        var sum = BigDecimal.ZERO;
        var sumBefore = BigDecimal.ZERO;
        for (var number = 1; number <= month.lengthOfMonth(); number++) {
            var day = month.atDay(number);
            sum = sum.add(spent.getOrDefault(number, BigDecimal.ZERO));
            sumBefore = sumBefore.add(spentBefore.getOrDefault(number, BigDecimal.ZERO));
            days.add(new UpToDay(day, day.isAfter(lastKnown) ? null : sum, sumBefore));
        }
        return days;
    }

    private static Map<Integer, BigDecimal> byDayOfMonth(List<Moved> moved) {
        return moved.stream()
                .collect(
                        Collectors.toMap(
                                it -> it.day().getDayOfMonth(), Moved::spent, BigDecimal::add));
    }

    private static LocalDate lastKnown(List<Moved> now, LocalDate today) {
        return now.stream()
                .map(Moved::day)
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
    }
}
