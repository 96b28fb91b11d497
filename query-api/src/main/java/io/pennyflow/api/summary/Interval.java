package io.pennyflow.api.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How far apart the points of a series are. Weeks end on Sunday, months on their last day. */
enum Interval {
    DAY {
        @Override
        LocalDate endOf(LocalDate day) {
            return day;
        }
    },
    WEEK {
        @Override
        LocalDate endOf(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
    },
    MONTH {
        @Override
        LocalDate endOf(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }
    };

    abstract LocalDate endOf(LocalDate day);

    /**
     * The last day of every interval between two days, and {@code to} itself as the last one. Stops
     * one beyond {@code most}, so that a caller sees that there are too many.
     */
    List<LocalDate> days(LocalDate from, LocalDate to, int most) {
        var days = new ArrayList<LocalDate>();
        var day = endOf(from);
        while (day.isBefore(to) && days.size() <= most) {
            days.add(day);
            day = endOf(day.plusDays(1));
        }
        days.add(to);
        return days;
    }
}
