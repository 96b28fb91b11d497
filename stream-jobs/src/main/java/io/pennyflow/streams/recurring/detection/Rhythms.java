package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** The rhythms that at least one member of a group is exactly on: no others need be tried. */
final class Rhythms {
    private static final int WEEK = 7;
    private static final int HALF_MONTH_MIN = 13;
    private static final int HALF_MONTH_MAX = 18;
    private static final int FIRST_UNTIL = 17;
    private static final int NUMBERED_MAX = 4;
    private static final int HALF_MONTH = 15;
    private static final int YEAR = 12;

    private final Set<Rhythm> found = new LinkedHashSet<>();

    private Rhythms() {}

    /** The one that a person means who names the first day: the 31st is the last of each month. */
    static Rhythm from(Cadence cadence, LocalDate first) {
        var day = first.toEpochDay();
        return switch (cadence) {
            case WEEKLY -> days(cadence, 1, day);
            case BIWEEKLY -> days(cadence, 2, day);
            case FOUR_WEEKLY -> days(cadence, 4, day);
            case SEMIMONTHLY -> twice(first.getDayOfMonth());
            default -> months(cadence, YEAR / cadence.perYear(), day, first.getDayOfMonth());
        };
    }

    private static Rhythm twice(int day) {
        return day <= HALF_MONTH
                ? new TwiceRhythm(day, day + HALF_MONTH)
                : new TwiceRhythm(day - HALF_MONTH, day);
    }

    static Set<Rhythm> of(Group group) {
        var rhythms = new Rhythms();
        for (var at = 0; at < group.size(); at++) {
            rhythms.addAll(group.day(at));
        }
        rhythms.addTwice(group);
        return rhythms.found;
    }

    private void addAll(long day) {
        found.add(days(Cadence.WEEKLY, 1, day));
        found.add(days(Cadence.BIWEEKLY, 2, day));
        found.add(days(Cadence.FOUR_WEEKLY, 4, day));
        var date = LocalDate.ofEpochDay(day);
        for (var until = date.getDayOfMonth(); until <= lastMeant(date); until++) {
            found.add(months(Cadence.MONTHLY, 1, day, until));
            found.add(months(Cadence.BIMONTHLY, 2, day, until));
            found.add(months(Cadence.QUARTERLY, 3, day, until));
            found.add(months(Cadence.SEMIANNUAL, 6, day, until));
            found.add(months(Cadence.ANNUAL, 12, day, until));
        }
        addWeekday(date);
    }

    /** The last day of a short month may stand for any that it lacks. */
    private static int lastMeant(LocalDate date) {
        return isLast(date) ? Months.LONGEST : date.getDayOfMonth();
    }

    private static boolean isLast(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }

    private static Rhythm days(Cadence cadence, int weeks, long day) {
        var step = weeks * WEEK;
        return new DayRhythm(cadence, step, Math.floorMod(day, step));
    }

    private static Rhythm months(Cadence cadence, int months, long day, int dayOfMonth) {
        var phase = Math.floorMod(Months.of(day), months);
        return new MonthRhythm(cadence, months, dayOfMonth, phase);
    }

    private void addWeekday(LocalDate date) {
        var number = (date.getDayOfMonth() - 1) / WEEK + 1;
        if (number <= NUMBERED_MAX) {
            found.add(new WeekdayRhythm(date.getDayOfWeek(), number));
        }
        if (ChronoUnit.MONTHS.between(date.withDayOfMonth(1), date.plusWeeks(1).withDayOfMonth(1))
                > 0) {
            found.add(new WeekdayRhythm(date.getDayOfWeek(), WeekdayRhythm.LAST));
        }
    }

    private void addTwice(Group group) {
        var days = new TreeSet<Integer>();
        for (var at = 0; at < group.size(); at++) {
            var date = LocalDate.ofEpochDay(group.day(at));
            days.add(date.getDayOfMonth());
            days.add(lastMeant(date));
        }
        for (var first : days.headSet(FIRST_UNTIL, true)) {
            var from = first + HALF_MONTH_MIN;
            var until = Math.min(first + HALF_MONTH_MAX, Months.LONGEST);
            days.subSet(from, true, until, true)
                    .forEach(second -> found.add(new TwiceRhythm(first, second)));
        }
    }
}
