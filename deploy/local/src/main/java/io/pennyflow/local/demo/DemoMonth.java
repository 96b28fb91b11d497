package io.pennyflow.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A month of the household's two years, counted from 0. */
record DemoMonth(int number, YearMonth month) {

    /** Every month that a day of the ledger is in; the first and the last may be partly outside. */
    static List<DemoMonth> of(Ledger ledger) {
        var first = YearMonth.from(ledger.start());
        var last = YearMonth.from(ledger.end());
        return Stream.iterate(
                        new DemoMonth(0, first),
                        it -> !it.month.isAfter(last),
                        it -> new DemoMonth(it.number + 1, it.month.plusMonths(1)))
                .toList();
    }

    /** A day of the month on which banks work: a weekend moves to the Monday after it. */
    LocalDate day(int dayOfMonth) {
        var day = month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }
}
