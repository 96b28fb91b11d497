package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;

/** A cadence with its phase: the days, one after the other, for which something is expected. */
sealed interface Rhythm permits DayRhythm, MonthRhythm, TwiceRhythm, WeekdayRhythm {
    Cadence cadence();

    /** The day of a slot; slots are counted from about 1970. */
    long day(long slot);

    /** The slot whose day may be nearest; those beside it have to be looked at too. */
    long guess(long day);

    /** How a person would say it. */
    String words();

    /** Logarithm of how usual this phase is among those of the cadence. */
    default double logPrior() {
        return 0;
    }

    /** The slot nearest to a day, the earlier one of two as near. */
    default long nearest(long day) {
        var guess = guess(day);
        var best = guess - 1;
        for (var slot = guess; slot <= guess + 1; slot++) {
            if (Math.abs(day(slot) - day) < Math.abs(day(best) - day)) {
                best = slot;
            }
        }
        return best;
    }

    default LocalDate date(long slot) {
        return LocalDate.ofEpochDay(day(slot));
    }
}
