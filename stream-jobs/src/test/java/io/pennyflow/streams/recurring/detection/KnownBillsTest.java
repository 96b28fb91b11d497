package io.pennyflow.streams.recurring.detection;

import static io.pennyflow.streams.recurring.detection.RecurringFixtures.all;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.monthly;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.paid;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people of other products asked for or stumbled over. */
class KnownBillsTest {
    @Test
    void twoEqualFeesOnTheSameDayAreTwoSeriesAndNoneIsMissed() {
        var paid = new ArrayList<Occurrence>();
        for (var at = 0; at < 6; at++) {
            var on = LocalDate.of(2026, 1 + at, 3).toString();
            paid.add(paid(on, "-35.00", "mine"));
            paid.add(paid(on, "-35.00", "hers"));
        }

        var found = Detection.of(paid, Nature.COMMITMENT);

        assertThat(found).hasSize(2).allMatch(it -> it.members().size() == 6);
        assertThat(found)
                .allMatch(it -> bills(it, "2026-06-20").noneMatch(x -> isOverdue(x.state())));
    }

    @Test
    void aMortgageThatRisesTwiceIsOneBillWithTwoChanges() {
        var paid =
                all(
                        monthly("2025-01-05", 5, "-1000.00"),
                        monthly("2025-06-05", 5, "-1200.00"),
                        monthly("2025-11-05", 4, "-1440.00"));

        var found = Detection.of(paid, Nature.COMMITMENT);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).changes())
                .extracting(PriceChange::percent)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("20.0"), new BigDecimal("20.0"));
        assertThat(found.get(0).changes().get(0).yearly()).isEqualByComparingTo("2400");
        assertThat(found.get(0).changes().get(1).on()).isEqualTo("2025-11-05");
    }

    @Test
    void aYearlyInsuranceThatRisesHasANewPriceFromTheSecondOn() {
        var paid = List.of(paid("2025-01-02", "-486.30"), paid("2026-01-02", "-512.75"));

        var found = Detection.of(paid, Nature.COMMITMENT);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).changes())
                .extracting(it -> it.on().toString())
                .containsExactly("2026-01-02");
        assertThat(found.get(0).amount().least()).isEqualByComparingTo("-512.75");
    }

    @Test
    void aPriceThatJumpsIsNotMistakenForTheOtherBillOfTheSameOperator() {
        var one = all(monthly("2025-01-07", 4, "-0.99"), monthly("2025-05-07", 5, "-19.99"));
        var other = monthly("2025-01-21", 9, "-24.99");

        var found = Detection.of(all(one, other), Nature.COMMITMENT);

        assertThat(found).hasSize(2);
        assertThat(found.get(0).members()).containsExactlyElementsOf(one);
        assertThat(found.get(0).changes()).hasSize(1);
        assertThat(found.get(1).members()).containsExactlyElementsOf(other);
    }

    @Test
    void aMonthlyShoppingTripOfWildTotalsIsNoSubscription() {
        var totals = List.of("-61.20", "-212.75", "-98.10", "-154.33", "-43.90", "-301.08", "-77");
        var paid = times(7, at -> paid(LocalDate.of(2026, 1 + at, 2), totals.get(at)));

        assertThat(Detection.of(paid, Nature.DISCRETIONARY)).isEmpty();
        assertThat(Detection.of(paid, Nature.UNKNOWN)).isEmpty();
    }

    @Test
    void twoEqualMealsAreNoSubscription() {
        var paid = List.of(paid("2026-03-11", "-12.50"), paid("2026-04-11", "-12.50"));

        assertThat(Detection.of(paid, Nature.DISCRETIONARY)).isEmpty();
        assertThat(Detection.of(paid, Nature.UNKNOWN)).isEmpty();
    }

    @Test
    void twoThatNeverCameAreBothOverdue() {
        var series = Detection.of(monthly("2026-01-09", 6, "-20.00"), Nature.COMMITMENT).get(0);

        var life = Life.of(series, LocalDate.parse("2026-08-20"));

        assertThat(life.stage()).isEqualTo(Stage.MISSED);
        assertThat(life.bills())
                .filteredOn(it -> it.state() == Bill.State.LATE)
                .extracting(it -> it.when().likely().getMonthValue())
                .containsExactly(7, 8);
    }

    @Test
    void twoThatCameWhileNobodyLookedAreBothPaid() {
        var series = Detection.of(monthly("2026-01-09", 8, "-20.00"), Nature.COMMITMENT).get(0);

        assertThat(bills(series, "2026-08-20").filter(it -> it.state() == Bill.State.PAID))
                .hasSize(8);
    }

    @Test
    void aHalfYearlyBillIsExpectedAgainAfterOneThatWasSkipped() {
        var paid =
                List.of(
                        paid("2023-03-01", "-180"),
                        paid("2023-09-01", "-180"),
                        paid("2024-09-02", "-180"),
                        paid("2025-03-03", "-180"));

        var series = Detection.of(paid, Nature.COMMITMENT).get(0);

        assertThat(series.cadence()).isEqualTo(Cadence.SEMIANNUAL);
        assertThat(series.next().likely()).isEqualTo("2025-09-01");
        assertThat(bills(series, "2025-04-01").filter(it -> it.state() == Bill.State.MISSED))
                .hasSize(1);
    }

    @Test
    void theFifteenthAndTheThirtiethAreBothExpected() {
        var paid = all(monthly("2026-03-15", 5, "-250.00"), monthly("2026-03-30", 5, "-250.00"));

        var found = Detection.of(paid, Nature.COMMITMENT);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).cadence()).isEqualTo(Cadence.SEMIMONTHLY);
        assertThat(bills(found.get(0), "2026-08-01").filter(it -> it.paid() == null))
                .extracting(it -> it.when().likely().toString())
                .startsWith("2026-08-15", "2026-08-30", "2026-09-15", "2026-09-30");
    }

    private static java.util.stream.Stream<Bill> bills(Series series, String today) {
        return Life.of(series, LocalDate.parse(today)).bills().stream();
    }

    private static boolean isOverdue(Bill.State state) {
        return state == Bill.State.LATE || state == Bill.State.MISSED;
    }
}
