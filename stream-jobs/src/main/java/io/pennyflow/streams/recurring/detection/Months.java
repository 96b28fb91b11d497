package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months counted from January 1970. */
final class Months {
    static final int LONGEST = 31;

    private static final int YEAR = 12;
    private static final int FIRST_YEAR = 1970;

    private Months() {}

    static long of(long epochDay) {
        var date = LocalDate.ofEpochDay(epochDay);
        return (date.getYear() - FIRST_YEAR) * (long) YEAR + date.getMonthValue() - 1;
    }

    static YearMonth month(long month) {
        return YearMonth.of(
                Math.toIntExact(FIRST_YEAR + Math.floorDiv(month, YEAR)),
                Math.floorMod(month, YEAR) + 1);
    }

    /** The day of the month, or its last one where it is shorter. */
    static long day(long month, int day) {
        var it = month(month);
        return it.atDay(Math.min(day, it.lengthOfMonth())).toEpochDay();
    }
}
