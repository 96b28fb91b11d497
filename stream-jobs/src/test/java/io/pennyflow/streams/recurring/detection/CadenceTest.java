package io.pennyflow.streams.recurring.detection;

import static io.pennyflow.streams.recurring.detection.RecurringFixtures.monthly;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.paid;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.times;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final LocalDate START = LocalDate.parse("2024-01-05");

    @Test
    void tellsWeeksApart() {
        assertThat(cadence(weekly("2024-01-05", 1, 8, "-9"))).isEqualTo(Cadence.WEEKLY);
        assertThat(cadence(weekly("2024-01-05", 2, 8, "-9"))).isEqualTo(Cadence.BIWEEKLY);
        assertThat(cadence(weekly("2024-01-05", 4, 8, "-9"))).isEqualTo(Cadence.FOUR_WEEKLY);
    }

    @Test
    void tellsMonthsApart() {
        assertThat(cadence(everyMonths(1, 6))).isEqualTo(Cadence.MONTHLY);
        assertThat(cadence(everyMonths(2, 6))).isEqualTo(Cadence.BIMONTHLY);
        assertThat(cadence(everyMonths(3, 5))).isEqualTo(Cadence.QUARTERLY);
        assertThat(cadence(everyMonths(6, 4))).isEqualTo(Cadence.SEMIANNUAL);
        assertThat(cadence(everyMonths(12, 3))).isEqualTo(Cadence.ANNUAL);
    }

    @Test
    void seesTwoDaysOfEachMonth() {
        var paid = times(8, at -> paid(LocalDate.of(2024, 1 + at / 2, at % 2 == 0 ? 1 : 15), "-9"));

        assertThat(cadence(paid)).isEqualTo(Cadence.SEMIMONTHLY);
    }

    @Test
    void followsTheLastDayOfTheMonth() {
        var paid = times(6, at -> paid(LocalDate.of(2025, 8, 31).plusMonths(at), "-40"));

        var series = only(paid);

        assertThat(series.members()).hasSize(6);
        assertThat(series.rhythm()).isEqualTo("the last day of each month");
    }

    @Test
    void movesFromTheThirtyFirstToTheTwentyEighth() {
        var series =
                only(
                        List.of(
                                paid("2025-12-31", "-40"),
                                paid("2026-01-31", "-40"),
                                paid("2026-02-28", "-40"),
                                paid("2026-03-31", "-40")));

        assertThat(series.members()).hasSize(4);
        assertThat(series.next().likely()).isEqualTo("2026-04-30");
    }

    @Test
    void movesToTheNextBusinessDay() {
        var paid = times(9, at -> paid(businessDay(LocalDate.of(2025, 1, 1).plusMonths(at)), "-7"));

        var series = only(paid);

        assertThat(series.members()).hasSize(9);
        assertThat(series.next().likely()).isEqualTo("2025-10-01");
        assertThat(series.due().on(series.nextSlot() + 1).likely()).isEqualTo("2025-11-03");
    }

    @Test
    void followsTheSecondWednesday() {
        var second = TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.WEDNESDAY);
        var paid = times(10, at -> paid(START.plusMonths(at).with(second), "-12"));

        var series = only(paid);

        assertThat(series.rhythm()).isEqualTo("the second Wednesday of each month");
        assertThat(series.next().likely()).isEqualTo(START.plusMonths(10).with(second));
    }

    @Test
    void goesOnAfterASkippedMonth() {
        var paid = monthly("2025-01-10", 9, "-10").stream().toList();
        var skipped = paid.stream().filter(it -> it.on().getMonthValue() != 5).toList();

        var series = only(skipped);

        assertThat(series.members()).hasSize(8);
        assertThat(series.evidence()).contains("1 was left out");
    }

    @Test
    void standsExchangeRatesAndTaxes() {
        var amounts = List.of("-10.12", "-10.31", "-9.98", "-10.20", "-10.05", "-10.27", "-10.40");
        var paid = times(7, at -> paid(START.plusMonths(at), amounts.get(at)));

        var series = only(paid);

        assertThat(series.members()).hasSize(7);
        assertThat(series.changes()).isEmpty();
    }

    @Test
    void seesIncomeToo() {
        var series = only(monthly("2025-01-27", 5, "2300.00"));

        assertThat(series.amount().likely()).isEqualByComparingTo("2300");
    }

    @Test
    void keepsTheWageWithTheBonusAmongTheWages() {
        var paid =
                times(12, at -> paid(LocalDate.of(2025, 1 + at, 6), at == 10 ? "2745.00" : "1830"));

        var series = only(paid);

        assertThat(series.members()).hasSize(12);
        assertThat(series.amount().likely()).isEqualByComparingTo("1830");
    }

    private static List<Occurrence> everyMonths(int months, int count) {
        return times(count, at -> paid(START.plusMonths((long) at * months), "-19.90"));
    }

    private static LocalDate businessDay(LocalDate day) {
        return day.plusDays(DateOdds.daysToMonday(day.getDayOfWeek()));
    }

    private static Cadence cadence(List<Occurrence> paid) {
        var series = only(paid);
        assertThat(series.members()).hasSameSizeAs(paid);
        return series.cadence();
    }

    private static Series only(List<Occurrence> paid) {
        var found = Detection.of(paid, Nature.UNKNOWN);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
