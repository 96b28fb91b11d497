package io.pennyflow.local.eval.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.recurring.Dealings;
import io.pennyflow.streams.recurring.detection.Nature;
import io.pennyflow.streams.recurring.detection.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BaselinesTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 5);

    @Test
    void sameAmountMonthlyLosesASeriesWhosePriceRises() {
        var paid = new ArrayList<>(monthly(START, 4, "-10.00"));
        paid.addAll(monthly(START.plusMonths(4), 3, "-12.00"));

        var found = new SameAmountMonthly().find(new Dealings(paid, Nature.UNKNOWN));

        assertThat(found).extracting(it -> it.members().size()).containsExactly(4, 3);
        assertThat(found.get(1).next()).isEqualTo("2025-08-05");
    }

    @Test
    void sameAmountMonthlyDoesNotTakeWeeksForMonths() {
        var paid = List.of(paid(START, "-10.00"), paid(START.plusWeeks(1), "-10.00"));

        assertThat(new SameAmountMonthly().find(new Dealings(paid, Nature.UNKNOWN))).isEmpty();
    }

    @Test
    void autocorrelationTellsThePeriodOfWhatComesEachMonth() {
        var paid = monthly(START, 8, "-10.00");

        var found = new Autocorrelation().find(new Dealings(paid, Nature.UNKNOWN));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).members()).hasSize(8);
        assertThat(found.get(0).next())
                .isBetween(LocalDate.of(2025, 9, 2), LocalDate.of(2025, 9, 7));
    }

    @Test
    void autocorrelationFindsNothingInTwoPaymentsOfAWeek() {
        var paid = List.of(paid(START, "-10.00"), paid(START.plusDays(3), "-90.00"));

        assertThat(new Autocorrelation().find(new Dealings(paid, Nature.UNKNOWN))).isEmpty();
    }

    private static List<Occurrence> monthly(LocalDate first, int times, String amount) {
        var all = new ArrayList<Occurrence>();
        for (var at = 0; at < times; at++) {
            all.add(paid(first.plusMonths(at), amount));
        }
        return all;
    }

    private static Occurrence paid(LocalDate on, String amount) {
        return new Occurrence(new UUID(1, on.toEpochDay()), on, new BigDecimal(amount));
    }
}
