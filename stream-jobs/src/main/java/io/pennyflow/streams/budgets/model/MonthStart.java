package io.pennyflow.streams.budgets.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The day on which a budget's months begin. A month that begins in the second half of a calendar
 * month is named after the next: who is paid on the 25th of March lives on it in April.
 *
 * @param day 1 to 28, or {@link #LAST}
 */
public record MonthStart(int day) {
    public static final MonthStart FIRST = new MonthStart(1);

    /** Stands for the last day of the month, whichever that is. */
    public static final int LAST = 31;

    private static final int DAY_MAX = 28;
    private static final int LATE_FROM = 16;

    public MonthStart {
        if (!isPossible(day)) {
            throw new IllegalArgumentException("No month can begin on day " + day);
        }
    }

    public static Optional<MonthStart> of(int day) {
        return isPossible(day) ? Optional.of(new MonthStart(day)) : Optional.empty();
    }

    public YearMonth monthOf(LocalDate date) {
        var calendar = YearMonth.from(date);
        var begun = date.isBefore(startIn(calendar)) ? calendar.minusMonths(1) : calendar;
        return isLate() ? begun.plusMonths(1) : begun;
    }

    public LocalDate firstDay(YearMonth month) {
        return startIn(isLate() ? month.minusMonths(1) : month);
    }

    public LocalDate lastDay(YearMonth month) {
        return firstDay(month.plusMonths(1)).minusDays(1);
    }

    private LocalDate startIn(YearMonth calendar) {
        return day == LAST ? calendar.atEndOfMonth() : calendar.atDay(day);
    }

    private boolean isLate() {
        return day >= LATE_FROM;
    }

    private static boolean isPossible(int day) {
        return (day >= 1 && day <= DAY_MAX) || day == LAST;
    }
}
