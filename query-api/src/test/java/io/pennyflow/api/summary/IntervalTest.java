package io.pennyflow.api.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final LocalDate MID_JANUARY = LocalDate.of(2026, 1, 14);

    @Test
    void endsMonthsOnTheirLastDayAndTheSeriesWhereItIsAskedTo() {
        assertThat(Interval.MONTH.days(MID_JANUARY, LocalDate.of(2026, 3, 2), 400))
                .containsExactly(
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 2));
    }

    @Test
    void endsWeeksOnSunday() {
        assertThat(Interval.WEEK.days(MID_JANUARY, LocalDate.of(2026, 1, 25), 400))
                .containsExactly(LocalDate.of(2026, 1, 18), LocalDate.of(2026, 1, 25));
    }

    @Test
    void hasOnePointForOneDay() {
        assertThat(Interval.DAY.days(MID_JANUARY, MID_JANUARY, 400)).containsExactly(MID_JANUARY);
    }

    @Test
    void stopsSoonAfterTheLimit() {
        assertThat(Interval.DAY.days(MID_JANUARY, LocalDate.of(2100, 1, 1), 400).size())
                .isBetween(401, 403);
    }
}
