package io.pennyflow.flink.forecast.household;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How long a step is; the names are those of the contract. */
public enum Period {
    DAY(7, 90, 28),
    WEEK(52, 26, 6),
    MONTH(12, 12, 4);

    private final int season;
    private final int horizon;
    private final int historyNeeded;

    Period(int season, int horizon, int historyNeeded) {
        this.season = season;
        this.horizon = horizon;
        this.historyNeeded = historyNeeded;
    }

    /** Steps after which everything may repeat. */
    int season() {
        return season;
    }

    /** Steps that are forecast. */
    public int horizon() {
        return horizon;
    }

    /** Steps of history that it takes at least. */
    public int historyNeeded() {
        return historyNeeded;
    }

    /** The first day of the step that a day is in. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the step after the one that starts on this day. */
    LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }

    /** The first days of so many steps in a row, and of the one after them. */
    List<LocalDate> starts(LocalDate first, int steps) {
        var starts = new ArrayList<LocalDate>(steps + 1);
        var start = first;
        for (var step = 0; step <= steps; step++) {
            starts.add(start);
            start = next(start);
        }
        return starts;
    }
}
