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

    private final Set<Rhythm> found = new LinkedHashSet<>();

    private Rhythms() {}

    static Set<Rhythm> of(Group group) {
        var rhythms = new Rhythms();
        for (var at = 0; at < group.size(); at++) {
            rhythms.addAll(group.day(at));
        }
        rhythms.addTwice(group);
        return rhythms.found;
    }

    private void addAll(long day) {
        addDays(Cadence.WEEKLY, 1, day);
        addDays(Cadence.BIWEEKLY, 2, day);
        addDays(Cadence.FOUR_WEEKLY, 4, day);
        var date = LocalDate.ofEpochDay(day);
        for (var until = date.getDayOfMonth(); until <= lastMeant(date); until++) {
            addMonths(Cadence.MONTHLY, 1, day, until);
            addMonths(Cadence.BIMONTHLY, 2, day, until);
            addMonths(Cadence.QUARTERLY, 3, day, until);
            addMonths(Cadence.SEMIANNUAL, 6, day, until);
            addMonths(Cadence.ANNUAL, 12, day, until);
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

    private void addDays(Cadence cadence, int weeks, long day) {
        var step = weeks * WEEK;
        found.add(new DayRhythm(cadence, step, Math.floorMod(day, step)));
    }

    private void addMonths(Cadence cadence, int months, long day, int dayOfMonth) {
        var phase = Math.floorMod(Months.of(day), months);
        found.add(new MonthRhythm(cadence, months, dayOfMonth, phase));
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
