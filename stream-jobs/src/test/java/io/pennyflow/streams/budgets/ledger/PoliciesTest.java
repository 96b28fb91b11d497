package io.pennyflow.streams.budgets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.budgets.model.Policy;
import io.pennyflow.streams.budgets.model.Policy.Deficit;
import io.pennyflow.streams.budgets.model.Policy.Surplus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of what is left and of what is missing. */
class PoliciesTest {
    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    /** Overspend 19,500 on 30,000: peers' threads ask for each of these. */
    @ParameterizedTest
    @CsvSource({
        "KEEP, 10500, 40000, 0",
        "POOL, 30000, 20500, 0",
        "FORGIVE, 30000, 40000, -19500",
    })
    void settlesADeficit(Deficit deficit, int available, int toAssign, int reserve) {
        for (var surplus : Surplus.values()) {
            assertThat(february(new Policy(surplus, deficit), 49_500))
                    .isEqualTo(new Three(available, toAssign, reserve));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP, 40000, 40000, 0",
        "POOL, 30000, 50000, 0",
        "RESET, 30000, 40000, 10000",
    })
    void settlesASurplus(Surplus surplus, int available, int toAssign, int reserve) {
        for (var deficit : Deficit.values()) {
            assertThat(february(new Policy(surplus, deficit), 20_000))
                    .isEqualTo(new Three(available, toAssign, reserve));
        }
    }

    @Test
    void leavesMonthsBeforeAChangeOfPolicyAsTheyWere() {
        var envelope =
                Envelope.open("FOOD", JANUARY, Policy.KEEP)
                        .withPolicy(FEBRUARY, new Policy(Surplus.POOL, Deficit.POOL));

        var months = months(Budget.Kind.ENVELOPE, envelope, 20_000);

        assertThat(months.get(1).envelope("FOOD").orElseThrow().carried())
                .isEqualByComparingTo("10000");
        assertThat(months.get(2).pooled()).isEqualByComparingTo("40000");
    }

    @Test
    void returnsWhatAClosedEnvelopeHas() {
        var envelope = Envelope.open("FOOD", JANUARY, Policy.KEEP).withClosed(FEBRUARY);

        var months = months(Budget.Kind.ENVELOPE, envelope, 20_000);

        assertThat(months.get(1).envelope("FOOD")).isEmpty();
        assertThat(months.get(1).pooled()).isEqualByComparingTo("10000");
    }

    @Test
    void beginsEachMonthOfAZeroBasedBudgetWithItsOwnIncome() {
        var envelope = Envelope.open("FOOD", JANUARY, Policy.KEEP);

        var months = months(Budget.Kind.ZERO_BASED, envelope, 20_000);

        assertThat(months.get(0).toAssign()).isEqualByComparingTo("70000");
        assertThat(months.get(1).toAssign()).isEqualByComparingTo("-30000");
        assertThat(months.get(1).envelope(Budget.RESERVE).orElseThrow().available())
                .isEqualByComparingTo("70000");
    }

    private static Three february(Policy policy, int spent) {
        var month =
                months(Budget.Kind.ENVELOPE, Envelope.open("FOOD", JANUARY, policy), spent).get(1);
        return new Three(
                month.envelope("FOOD").orElseThrow().available().intValueExact(),
                month.toAssign().intValueExact(),
                month.envelope(Budget.RESERVE).orElseThrow().available().intValueExact());
    }

    private static List<BudgetMonth> months(Budget.Kind kind, Envelope envelope, int spent) {
        var each = new TreeMap<>(Map.of("FOOD", new BigDecimal("30000.0000")));
        var assigned = new TreeMap<YearMonth, SortedMap<String, BigDecimal>>();
        assigned.put(JANUARY, each);
        if (envelope.closed() == null) {
            assigned.put(FEBRUARY, each);
        }
        var budget =
                new Budget(
                        "Home",
                        kind,
                        "JPY",
                        MonthStart.FIRST,
                        JANUARY,
                        new TreeSet<>(Set.of(ACCOUNT)),
                        new TreeMap<>(Map.of("FOOD", envelope)),
                        assigned,
                        new TreeMap<>());
        var sums = new FlowSums(budget);
        sums.open(ACCOUNT, new BigDecimal("100000"));
        sums.move(ACCOUNT, LocalDate.of(2026, 1, 9), BigDecimal.valueOf(-spent));
        sums.count(ACCOUNT, LocalDate.of(2026, 1, 9), "FOOD", BigDecimal.valueOf(-spent));
        return Ledger.upTo(YearMonth.of(2026, 3), budget, sums.flows());
    }

    /** What is in the envelope, to be assigned, and in the reserve. */
    private record Three(int available, int toAssign, int reserve) {}
}
