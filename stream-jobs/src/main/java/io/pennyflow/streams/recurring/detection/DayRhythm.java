package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Every so many days: weekly, biweekly, every four weeks. */
record DayRhythm(Cadence cadence, int step, int phase) implements Rhythm {
    @Override
    public long day(long slot) {
        return slot * step + phase;
    }

    @Override
    public long guess(long day) {
        return Math.floorDiv(day - phase + step / 2, (long) step);
    }

    @Override
    public String words() {
        var weekday =
                LocalDate.ofEpochDay(phase)
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (step / 7) {
            case 1 -> "every " + weekday;
            case 2 -> "every second " + weekday;
            default -> "every fourth " + weekday;
        };
    }
}
