package io.pennyflow.flink.forecast.model;

import java.time.LocalDate;

/** Which days the values of a daily series are of, and what is known about days. */
public record Days(LocalDate first, Known known, PublicHolidays holidays) {

    /** How much of the calendar a model may use. */
    public enum Known {
        /** The date and the weekday. */
        DATES,
        /** Also that payments do not move on weekends. */
        WEEKENDS,
        /** Also when the country has a holiday. */
        HOLIDAYS
    }

    public static Days of(LocalDate first, PublicHolidays holidays) {
        return new Days(first, Known.HOLIDAYS, holidays);
    }

    Days later(int days) {
        return new Days(first.plusDays(days), known, holidays);
    }

    LocalDate day(int t) {
        return first.plusDays(t);
    }

    boolean isHoliday(LocalDate day) {
        return known == Known.HOLIDAYS && holidays.isHoliday(day);
    }

    /** Whether something due on {@code due} is moved on {@code day}, if it waits until it can. */
    boolean isNextWorkingDay(LocalDate due, LocalDate day) {
        return moved(due, 1).equals(day);
    }

    /** The same for what comes before rather than late, as wages do. */
    boolean isLastWorkingDay(LocalDate due, LocalDate day) {
        return moved(due, -1).equals(day);
    }

    private LocalDate moved(LocalDate due, int step) {
        var day = due;
        while (!isOpen(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private boolean isOpen(LocalDate day) {
        return known == Known.DATES || (!PublicHolidays.isWeekend(day) && !isHoliday(day));
    }
}
