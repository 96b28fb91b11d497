package io.pennyflow.streams.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come, and when it is reached if saving goes on.
 *
 * @param missing never below zero
 * @param needed a month from now on, to have it by its day; null without a day, or with nothing
 *     missing
 * @param expected what would be there had it been saved evenly from the first day; null without a
 *     day
 * @param rate what is put by a month: as people mean to, else as they did, else as is needed; null
 *     when none of them is known
 * @param reachedOn at that rate; null when it is not known, or more than a lifetime away
 */
public record Prospect(
        BigDecimal saved,
        BigDecimal missing,
        @Nullable BigDecimal needed,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal rate,
        @Nullable LocalDate reachedOn,
        Course course) {
    /** Farther away than this is never. */
    static final int MONTHS_MAX = 1_200;

    /** Whether it will be there in time. */
    public enum Course {
        REACHED,
        ON_COURSE,
        /** At this rate it comes after its day. */
        BEHIND,
        /** Its day is over. */
        OVERDUE,
        /** It has no day to be late for, or rests. */
        OPEN;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Of a goal as of a day.
     *
     * @param grown what it grew a month of late; null when nobody can tell
     * @param decimals of its currency
     */
    public static Prospect of(
            Goal goal,
            BigDecimal saved,
            @Nullable BigDecimal grown,
            LocalDate today,
            int decimals) {
        var missing = goal.target().subtract(saved).max(BigDecimal.ZERO);
        var needed = needed(goal, missing, today, decimals);
        var known = goal.monthly() == null ? grown : goal.monthly();
        var rate = known == null ? needed : known;
        var reachedOn = reachedOn(missing, rate, today);
        return new Prospect(
                saved,
                missing,
                needed,
                expected(goal, today, decimals),
                rate,
                reachedOn,
                course(goal, missing, reachedOn, today));
    }

    /** The day it is reached with this much a month; null when that is never. */
    public static @Nullable LocalDate reachedOn(
            BigDecimal missing, @Nullable BigDecimal monthly, LocalDate today) {
        if (missing.signum() == 0) {
            return today;
        }
        if (monthly == null || monthly.signum() <= 0) {
            return null;
        }
        var months = missing.divide(monthly, 0, RoundingMode.CEILING);
        return months.compareTo(BigDecimal.valueOf(MONTHS_MAX)) > 0
                ? null
                : today.plusMonths(months.intValueExact());
    }

    private static @Nullable BigDecimal needed(
            Goal goal, BigDecimal missing, LocalDate today, int decimals) {
        var by = goal.by();
        if (by == null || missing.signum() == 0) {
            return null;
        }
        var months = monthsUntil(by, today);
        return missing.divide(BigDecimal.valueOf(months), decimals, RoundingMode.CEILING);
    }

    /** Months in which something can still be put by: one that has begun counts to its last day. */
    private static long monthsUntil(LocalDate by, LocalDate today) {
        var whole = ChronoUnit.MONTHS.between(today, by);
        return Math.max(1, today.plusMonths(whole).isBefore(by) ? whole + 1 : whole);
    }

    private static @Nullable BigDecimal expected(Goal goal, LocalDate today, int decimals) {
        var by = goal.by();
        if (by == null) {
            return null;
        }
        var all = Math.max(1, ChronoUnit.DAYS.between(goal.startedOn(), by));
        var gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(goal.startedOn(), today)));
        return goal.target()
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(all), decimals, RoundingMode.HALF_EVEN);
    }

    private static Course course(
            Goal goal, BigDecimal missing, @Nullable LocalDate reachedOn, LocalDate today) {
        if (missing.signum() == 0) {
            return Course.REACHED;
        }
        var by = goal.by();
        if (by == null || goal.state() != Goal.State.ACTIVE) {
            return Course.OPEN;
        }
        if (by.isBefore(today)) {
            return Course.OVERDUE;
        }
        // Whoever puts something by in the last month is in time, on whatever day of it.
        var late = reachedOn == null || monthsUntil(by, today) < monthsUntil(reachedOn, today);
        return late ? Course.BEHIND : Course.ON_COURSE;
    }
}
