package io.pennyflow.streams.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pennyflow.streams.scenarios.Change.Part;
import io.pennyflow.streams.scenarios.Outcome.Aim;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 11);
    private static final UUID WAGES = new UUID(0, 1);
    private static final UUID RENT = new UUID(0, 2);
    private static final long SEED = 42;

    @Test
    void nothingChangedIsAsItGoesNow() {
        var outcome = simulation("1000").outcome(List.of());

        assertThat(outcome.difference()).isEqualByComparingTo("0");
        assertThat(outcome.months()).hasSize(12);
        assertThat(outcome.months().get(0).p50()).isBetween(amount("1090"), amount("1110"));
        assertThat(outcome.months().get(11).p50()).isBetween(amount("2150"), amount("2250"));
    }

    @Test
    void aOneOffMovesEveryWayByExactlyThat() {
        var simulation = simulation("1000");
        var before = simulation.outcome(List.of());

        var after = simulation.outcome(List.of(once("-250.50", FIRST.plusMonths(2))));

        assertThat(after.months().subList(0, 2)).isEqualTo(before.months().subList(0, 2));
        for (var month = 2; month < 12; month++) {
            assertThat(after.months().get(month).p10())
                    .isCloseTo(
                            before.months().get(month).p10().subtract(amount("250.50")),
                            within(amount("0.01")));
        }
        assertThat(after.difference()).isEqualByComparingTo("-250.50");
    }

    @Test
    void incomeThatStopsIsMissingUntilItComesAgain() {
        var changes =
                List.<Change>of(
                        new Change.Percent(
                                new Part.Series(WAGES),
                                amount("-100"),
                                FIRST.plusMonths(1),
                                FIRST.plusMonths(6)));

        var outcome = simulation("1000").outcome(changes);

        assertThat(outcome.difference()).isEqualByComparingTo("-12000.00");
        assertThat(outcome.belowZero()).isEqualTo(1);
        assertThat(outcome.belowZeroFrom()).isEqualTo(FIRST.plusMonths(1));
        assertThat(outcome.lowestIn()).isEqualTo(FIRST.plusMonths(6));
    }

    @Test
    void aRiseOfABillAndOfPricesAreOfWhatIsExpected() {
        var rent = new Change.Percent(new Part.Series(RENT), amount("8"), FIRST, null);
        var prices = new Change.Prices(amount("12"));

        assertThat(difference(rent)).isEqualByComparingTo("-960.00");
        // Of 1,900 a month, dearer by 0 to 11 twelfths of a year.
        assertThat(difference(prices)).isBetween(amount("-1300"), amount("-1150"));
    }

    @Test
    void interestIsEarnedOnWhatIsThereAndPaidOnWhatIsOwed() {
        var interest = new Change.Interest(amount("12"));

        assertThat(simulation("100000").outcome(List.of(interest)).difference())
                .isBetween(amount("11900"), amount("12200"));
        assertThat(simulation("-100000").outcome(List.of(interest)).difference())
                .isBetween(amount("-12000"), amount("-11800"));
    }

    @Test
    void somethingRegularComesEverySoManyMonths() {
        var quarterly = new Change.Amount(amount("-30"), 3, FIRST.plusMonths(1), null);
        var ends = new Change.Amount(amount("-30"), 1, FIRST, FIRST.plusMonths(4));

        assertThat(difference(quarterly)).isEqualByComparingTo("-120.00");
        assertThat(difference(ends)).isEqualByComparingTo("-150.00");
    }

    @Test
    void goalsHaveAChanceThatMoreMoneyMakesLarger() {
        var aims =
                List.of(
                        new Aim(new UUID(0, 7), amount("2200"), FIRST.plusMonths(11)),
                        new Aim(new UUID(0, 8), amount("1"), FIRST.plusMonths(40)));
        var simulation = new Simulation(baseline("1000"), aims, SEED);

        var now = simulation.outcome(List.of()).goals();
        var more = simulation.outcome(List.of(once("700", FIRST))).goals();

        assertThat(now).hasSize(1);
        assertThat(now.get(0).probability()).isBetween(0.3, 0.7);
        assertThat(more.get(0).probability()).isGreaterThan(0.95);
    }

    @Test
    void whatIsNotKnownChangesNothing() {
        var unknown =
                new Change.Percent(new Part.Series(new UUID(9, 9)), amount("50"), FIRST, null);

        assertThat(difference(unknown)).isEqualByComparingTo("0");
    }

    @Test
    void currenciesWithoutDecimalsHaveNone() {
        var yen = new Baseline(amount("1000"), 0, months(), Map.of(), Map.of());

        var outcome = new Simulation(yen, List.of(), SEED).outcome(List.of());

        assertThat(outcome.lowest().scale()).isZero();
    }

    @Property(tries = 40)
    void moreMoneyIsNeverLess(
            @ForAll @IntRange(max = 5_000) int more, @ForAll @IntRange(max = 14) int month) {
        var simulation = simulation("100");
        var before = simulation.outcome(List.of());

        var after = simulation.outcome(List.of(once("" + more, FIRST.plusMonths(month))));

        for (var at = 0; at < 12; at++) {
            assertThat(after.months().get(at).p10())
                    .isGreaterThanOrEqualTo(before.months().get(at).p10());
            assertThat(after.months().get(at).p90())
                    .isGreaterThanOrEqualTo(before.months().get(at).p90());
        }
        assertThat(after.belowZero()).isLessThanOrEqualTo(before.belowZero());
    }

    @Property(tries = 20)
    void theOrderOfChangesDoesNotMatter(@ForAll @IntRange(min = 1, max = 40) int percent) {
        var changes =
                new ArrayList<Change>(
                        List.of(
                                once("-70", FIRST),
                                new Change.Prices(BigDecimal.valueOf(percent)),
                                new Change.Percent(
                                        new Part.Income(),
                                        BigDecimal.valueOf(-percent),
                                        FIRST,
                                        null)));
        var one = simulation("3000").outcome(changes);
        Collections.reverse(changes);

        assertThat(simulation("3000").outcome(changes).difference())
                .isCloseTo(one.difference(), within(amount("0.01")));
    }

    @Test
    void stressTestsAreMadeOfTheHousehold() {
        var tests = StressTests.of(baseline("1000"));

        assertThat(tests)
                .extracting(StressTests.StressTest::code)
                .containsExactly(
                        "income-gone", "less-income", "dearer-bill", "inflation", "one-off");
        assertThat(tests.get(4).changes()).containsExactly(once("-2850", FIRST.plusMonths(1)));
        assertThat(StressTests.of(new Baseline(amount("0"), 2, months(), Map.of(), Map.of())))
                .extracting(StressTests.StressTest::code)
                .containsExactly("less-income", "inflation");
    }

    private static BigDecimal difference(Change change) {
        return simulation("1000").outcome(List.of(change)).difference();
    }

    private static Change once(String amount, YearMonth in) {
        return new Change.Amount(amount(amount), 0, in, null);
    }

    private static Simulation simulation(String onHand) {
        return new Simulation(baseline(onHand), List.of(), SEED);
    }

    /** 2,000 come in and 1,900 go out each month. */
    private static Baseline baseline(String onHand) {
        return new Baseline(
                amount(onHand),
                2,
                months(),
                Map.of(
                        "INCOME_WAGES", each("2000"),
                        "RENT_AND_UTILITIES_RENT", each("-1000"),
                        "FOOD_AND_DRINK_GROCERIES", each("-900")),
                Map.of(WAGES, each("2000"), RENT, each("-1000")));
    }

    private static List<Baseline.Month> months() {
        return IntStream.range(0, 12)
                .mapToObj(
                        it ->
                                new Baseline.Month(
                                        FIRST.plusMonths(it),
                                        amount("-100"),
                                        amount("0"),
                                        amount("100"),
                                        amount("200"),
                                        amount("300")))
                .toList();
    }

    private static List<BigDecimal> each(String amount) {
        return Collections.nCopies(12, amount(amount));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
