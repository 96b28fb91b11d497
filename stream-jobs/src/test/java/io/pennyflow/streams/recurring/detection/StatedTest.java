package io.pennyflow.streams.recurring.detection;

import static io.pennyflow.streams.recurring.detection.RecurringFixtures.paid;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class StatedTest {
    private final Stated rent = stated(1, Cadence.MONTHLY, "2026-01-31", "-900.00");

    @Test
    void isExpectedBeforeAnythingPaidIt() {
        var life = life(rent, "2026-01-10");

        assertThat(life.stage()).isEqualTo(Stage.MATURE);
        assertThat(life.reason()).isEqualTo("You added it");
        assertThat(life.bills())
                .extracting(it -> it.when().likely().toString())
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    }

    @Test
    void givesTheBankTheNextBusinessDay() {
        assertThat(life(rent, "2026-01-10").bills().get(0).when().to()).isEqualTo("2026-02-02");
    }

    @Test
    void isLateThenMissedAndGoesOn() {
        assertThat(states(rent, "2026-01-31")).startsWith("due", "upcoming");
        assertThat(states(rent, "2026-03-10")).startsWith("late", "late", "upcoming");
        assertThat(life(rent, "2026-03-10").stage()).isEqualTo(Stage.MISSED);
        assertThat(states(rent, "2026-06-10"))
                .startsWith("missed", "missed", "late", "late", "late", "upcoming");
    }

    @Test
    void isPaidByWhatItClaims() {
        var february = paid("2026-03-02", "-900.00");

        assertThat(states(rent, "2026-03-03", february)).startsWith("missed", "paid", "upcoming");
        assertThat(life(rent, "2026-03-03", february).stage()).isEqualTo(Stage.MATURE);
    }

    @Test
    void endsOnTheDayThePersonNamed() {
        var until = stated(1, Cadence.MONTHLY, "2026-01-31", "2026-03-01", "-900.00");

        assertThat(states(until, "2026-01-10")).containsExactly("upcoming", "upcoming");
        assertThat(states(until, "2026-03-10")).containsExactly("late", "late");
        var over = life(until, "2026-05-10");
        assertThat(over.stage()).isEqualTo(Stage.ENDED);
        assertThat(over.reason()).isEqualTo("You said that it ends on 2026-02-28");
        assertThat(over.changesOn()).isNull();
    }

    @Test
    void saysTheSameUntilTheDayItNamed() {
        var until = stated(1, Cadence.BIWEEKLY, "2026-01-31", "2026-05-01", "-900.00");
        for (var day = LocalDate.parse("2026-01-01");
                day.isBefore(LocalDate.parse("2026-07-01")); ) {
            var life = Life.of(until.series(claims(until, List.of())), day);
            var next = life.changesOn() == null ? LocalDate.parse("2026-07-01") : life.changesOn();
            assertThat(next).isAfter(day);
            assertThat(Life.of(until.series(claims(until, List.of())), next.minusDays(1)))
                    .isEqualTo(life);
            day = next;
        }
    }

    @Test
    void keepsThePersonsAmountUntilSomethingNewerCosts() {
        var before = paid("2026-01-31", "-880.00");
        var after = paid("2026-02-28", "-950.00");

        assertThat(likely(rent, before)).isEqualByComparingTo("-900");
        assertThat(likely(rent, before, after)).isEqualByComparingTo("-950");
        var changes = series(rent, before, after).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).since()).isEqualTo(after.id());
    }

    @Test
    void expectsAboutAnAmountWithinAQuarterUntilThereAreThree() {
        var power =
                new Stated(
                        rent.id(),
                        Cadence.MONTHLY,
                        rent.first(),
                        null,
                        new BigDecimal("-81"),
                        true,
                        rent.saidOn());

        assertThat(series(power).amount())
                .isEqualTo(
                        new AmountRange(
                                new BigDecimal("-61"),
                                new BigDecimal("-81"),
                                new BigDecimal("-101")));
        assertThat(series(power).isMetered()).isTrue();
    }

    @Test
    void isKnownByItsNameInWhatStatementsWrite() {
        assertThat(Payee.of("Stadtwerke").isNamed("STADTWERKE Musterstadt GmbH")).isTrue();
        assertThat(Payee.of("netflix.com").isNamed("Netflix")).isTrue();
        assertThat(Payee.of("Möbel Höffner").isNamed("MOEBEL HOEFFNER 4711")).isTrue();
        assertThat(Payee.of("O2").isNamed("O2 Telefonica")).isTrue();
        assertThat(Payee.of("1&1").isNamed("1&1 Telecom GmbH")).isTrue();
        assertThat(Payee.of("Rewe").isNamed("Reweler Reisen")).isFalse();
        assertThat(Payee.of("Gym of the city").isNamed("of")).isFalse();
        assertThat(Payee.of("???").isNamed("???")).isFalse();
    }

    private static BigDecimal likely(Stated bill, Occurrence... payments) {
        return series(bill, payments).amount().likely();
    }

    private static Series series(Stated bill, Occurrence... payments) {
        return bill.series(claims(bill, List.of(payments)));
    }

    private static SortedMap<Long, Occurrence> claims(
            Stated bill, Collection<Occurrence> payments) {
        return Claims.of(Map.of(bill, payments)).values().iterator().next();
    }

    private static Life life(Stated bill, String today, Occurrence... payments) {
        return Life.of(series(bill, payments), LocalDate.parse(today));
    }

    private static List<String> states(Stated bill, String today, Occurrence... payments) {
        return life(bill, today, payments).bills().stream().map(it -> it.state().text()).toList();
    }
}
