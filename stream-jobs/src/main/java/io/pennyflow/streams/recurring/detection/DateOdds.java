package io.pennyflow.streams.recurring.detection;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How likely a member is so many days off the day it is expected on. At weekends banks rest: some
 * book on the day all the same, others on the business day after or before.
 */
enum DateOdds {
    /** Booked by a machine. */
    SHARP(0.8, 0.5, 0),

    /** Sent when somebody gets to it. */
    LOOSE(0.25, 0.75, -1);

    /** That an occurrence of a running series takes place. */
    static final double HAPPENS = 0.93;

    static final double LOG_SKIPPED = Math.log(1 - HAPPENS);

    private static final double STAYS = 0.45;
    private static final double FOLLOWS = 0.37;
    private static final double PRECEDES = 0.18;

    private final double exact;
    private final double decay;
    private final double logPrior;

    DateOdds(double exact, double decay, double logPrior) {
        this.exact = exact;
        this.decay = decay;
        this.logPrior = logPrior;
    }

    double logPrior() {
        return logPrior;
    }

    /** Logarithm of the probability of taking place {@code off} days after {@code expected}. */
    double log(Cadence cadence, long expected, int off) {
        return Math.log(
                HAPPENS * (exact * onRule(expected, off) + (1 - exact) * far(cadence, off)));
    }

    private double far(Cadence cadence, int off) {
        var all = 1.0;
        for (var day = 1; day <= cadence.daysOff(); day++) {
            all += 2 * Math.pow(decay, day);
        }
        return Math.pow(decay, Math.abs(off)) / all;
    }

    private static double onRule(long expected, int off) {
        var toMonday = daysToMonday(LocalDate.ofEpochDay(expected).getDayOfWeek());
        if (toMonday == 0) {
            return off == 0 ? 1 : 0;
        }
        return off == 0 ? STAYS : off == toMonday ? FOLLOWS : off == toMonday - 3 ? PRECEDES : 0;
    }

    /** Of a day at a weekend; 0 of others. */
    static int daysToMonday(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY ? 2 : day == DayOfWeek.SUNDAY ? 1 : 0;
    }
}
