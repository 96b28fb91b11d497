package io.pennyflow.streams.budgets.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day is in one month, and months follow each other without a gap. */
class MonthStartTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2026-03, 2026-03-01, 2026-03-31",
        "15, 2026-03, 2026-03-15, 2026-04-14",
        "25, 2026-03, 2026-02-25, 2026-03-24",
        "31, 2026-03, 2026-02-28, 2026-03-30",
        "31, 2024-03, 2024-02-29, 2024-03-30",
    })
    void namesAMonthAfterWhereMostOfItIs(int start, YearMonth month, LocalDate from, LocalDate to) {
        var starts = new MonthStart(start);

        assertThat(starts.firstDay(month)).isEqualTo(from);
        assertThat(starts.lastDay(month)).isEqualTo(to);
    }

    @Property
    void putsEachDayIntoTheMonthThatHasIt(
            @ForAll @IntRange(max = 40_000) int day,
            @ForAll @IntRange(min = 1, max = 29) int start) {
        var starts = new MonthStart(start == 29 ? MonthStart.LAST : start);
        var date = LocalDate.ofEpochDay(day);

        var month = starts.monthOf(date);

        assertThat(date).isBetween(starts.firstDay(month), starts.lastDay(month));
        assertThat(starts.lastDay(month).plusDays(1))
                .isEqualTo(starts.firstDay(month.plusMonths(1)));
    }
}
