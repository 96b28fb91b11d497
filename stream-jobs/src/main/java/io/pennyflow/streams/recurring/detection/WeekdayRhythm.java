package io.pennyflow.streams.recurring.detection;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The first, second, third, fourth or last such weekday of each month.
 *
 * @param number from 1; {@link #LAST} is the last one
 */
record WeekdayRhythm(DayOfWeek weekday, int number) implements Rhythm {
    static final int LAST = -1;

    private static final String[] NUMBERS = {"first", "second", "third", "fourth"};
    private static final double LOG_PRIOR = -3;

    @Override
    public Cadence cadence() {
        return Cadence.MONTHLY;
    }

    @Override
    public double logPrior() {
        return LOG_PRIOR;
    }

    @Override
    public long day(long slot) {
        return Months.month(slot)
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
                .toEpochDay();
    }

    @Override
    public long guess(long day) {
        return Months.of(day);
    }

    @Override
    public String words() {
        var which = number == LAST ? "last" : NUMBERS[number - 1];
        return "the %s %s of each month"
                .formatted(which, weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
