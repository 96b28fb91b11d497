package io.pennyflow.streams.scenarios;

import io.pennyflow.streams.scenarios.Change.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Scenarios that are worth a look in any household, made of what its own forecast has. */
public final class StressTests {
    private static final BigDecimal ALL = new BigDecimal("-100");
    private static final BigDecimal FIFTH = new BigDecimal("-20");
    private static final BigDecimal RENT_RISE = new BigDecimal("8");
    private static final BigDecimal INFLATION = new BigDecimal("6");
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
    private static final int MONTHS = 6;

    private StressTests() {}

    /** Its name for whoever has words for it, and what it is. */
    public record StressTest(String code, List<Change> changes) {}

    /** Those that this household can have: without a bill, none is dearer. */
    public static List<StressTest> of(Baseline baseline) {
        var next = baseline.months().get(Math.min(1, baseline.months().size() - 1)).month();
        var until = next.plusMonths(MONTHS - 1L);
        var tests = new ArrayList<StressTest>();
        largest(baseline, 1)
                .ifPresent(it -> add(tests, "income-gone", percent(it, ALL, next, until)));
        add(tests, "less-income", new Change.Percent(new Part.Income(), FIFTH, next, until));
        largest(baseline, -1)
                .ifPresent(
                        it ->
                                add(
                                        tests,
                                        "dearer-bill",
                                        new Change.Percent(
                                                new Part.Series(it), RENT_RISE, next, null)));
        add(tests, "inflation", new Change.Prices(INFLATION));
        var spent = monthlySpending(baseline);
        if (spent.signum() < 0) {
            add(tests, "one-off", new Change.Amount(spent, 0, next, null));
        }
        return tests;
    }

    private static void add(List<StressTest> tests, String code, Change change) {
        tests.add(new StressTest(code, List.of(change)));
    }

    private static Change percent(UUID series, BigDecimal percent, YearMonth from, YearMonth to) {
        return new Change.Percent(new Part.Series(series), percent, from, to);
    }

    /** The income, or the bill, that comes to most. */
    private static Optional<UUID> largest(Baseline baseline, int sign) {
        return baseline.series().entrySet().stream()
                .filter(it -> sum(it.getValue()).signum() == sign)
                .max(
                        Comparator.comparing(
                                        (Map.Entry<UUID, List<BigDecimal>> it) ->
                                                sum(it.getValue()).abs())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** One and a half months of it, in a whole number of the currency. */
    private static BigDecimal monthlySpending(Baseline baseline) {
        var spent =
                baseline.categories().values().stream()
                        .map(StressTests::sum)
                        .filter(it -> it.signum() < 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return spent.multiply(ONE_AND_A_HALF)
                .divide(BigDecimal.valueOf(baseline.months().size()), 0, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
