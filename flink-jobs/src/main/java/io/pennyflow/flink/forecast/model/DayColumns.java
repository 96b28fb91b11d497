package io.pennyflow.flink.forecast.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * What a day is like, as columns of a regression: its weekday, the dates that fall due on it by
 * waiting or by coming early, the time of the year, and holidays with the days around them.
 */
final class DayColumns {
    private static final int WEEKDAYS = 7;
    private static final int DATES = 31;
    private static final int WAVES = 3;
    private static final int OCCASIONS = 5;
    private static final int LATE = WEEKDAYS;
    private static final int EARLY = LATE + DATES;
    private static final int YEAR = EARLY + DATES;
    private static final int OCCASION = YEAR + 2 * WAVES;

    static final int COUNT = OCCASION + OCCASIONS;

    /** Closed days in a row are fewer than this, so that no payment waits longer. */
    private static final int REACH = 6;

    private static final double YEAR_DAYS = 365.25;

    private DayColumns() {}

    /** What it costs to use a column: one that is seen once a year is believed less. */
    static double price(int column) {
        return column >= OCCASION ? 2 : column >= YEAR ? 20 : 1;
    }

    static double[] of(Days days, LocalDate day, boolean knowsYear) {
        var row = new double[COUNT];
        row[day.getDayOfWeek().getValue() - 1] = 1;
        for (var offset = -REACH; offset <= REACH; offset++) {
            var due = day.plusDays(offset);
            if (offset <= 0 && days.isNextWorkingDay(due, day)) {
                row[LATE + due.getDayOfMonth() - 1] = 1;
            }
            if (offset >= 0 && days.isLastWorkingDay(due, day)) {
                row[EARLY + due.getDayOfMonth() - 1] = 1;
            }
        }
        if (knowsYear) {
            addYear(row, day);
        }
        addOccasions(row, days, day);
        return row;
    }

    private static void addYear(double[] row, LocalDate day) {
        for (var k = 1; k <= WAVES; k++) {
            var angle = 2 * Math.PI * k * day.toEpochDay() / YEAR_DAYS;
            row[YEAR + 2 * k - 2] = Math.sin(angle);
            row[YEAR + 2 * k - 1] = Math.cos(angle);
        }
    }

    private static void addOccasions(double[] row, Days days, LocalDate day) {
        if (days.known() != Days.Known.HOLIDAYS) {
            return;
        }
        var before = days.isHoliday(day.plusDays(1));
        row[OCCASION] = days.isHoliday(day) ? 1 : 0;
        row[OCCASION + 1] = before && !days.isHoliday(day) ? 1 : 0;
        row[OCCASION + 2] = days.isHoliday(day.minusDays(1)) && !days.isHoliday(day) ? 1 : 0;
        var december = day.getMonth() == Month.DECEMBER;
        row[OCCASION + 3] = december && day.getDayOfMonth() <= 24 ? 1 : 0;
        row[OCCASION + 4] = december && day.getDayOfMonth() > 26 ? 1 : 0;
    }
}
