package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;

/** What happens to a day that falls on a weekend. */
enum Shift {
    STAYS,
    FOLLOWING,
    PRECEDING;

    private static final int SATURDAY_TO_MONDAY_MAX = 3;

    /** Where a member that is expected on a day takes place. */
    long apply(long day) {
        var toMonday = DateOdds.daysToMonday(LocalDate.ofEpochDay(day).getDayOfWeek());
        return switch (this) {
            case STAYS -> day;
            case FOLLOWING -> day + toMonday;
            case PRECEDING -> toMonday == 0 ? day : day + toMonday - SATURDAY_TO_MONDAY_MAX;
        };
    }

    /**
     * What fits a chain best. Where none of its days fell on a weekend, what is usual of banks: on
     * the next business day, unless anything else in the group was booked at a weekend.
     */
    static Shift of(Group group, Chain chain) {
        var usual = booksAtWeekends(group) ? STAYS : FOLLOWING;
        var best = usual;
        for (var shift : values()) {
            if (off(group, chain, shift) < off(group, chain, best)) {
                best = shift;
            }
        }
        return best;
    }

    private static boolean booksAtWeekends(Group group) {
        for (var at = 0; at < group.size(); at++) {
            if (DateOdds.daysToMonday(LocalDate.ofEpochDay(group.day(at)).getDayOfWeek()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static long off(Group group, Chain chain, Shift shift) {
        var sum = 0L;
        for (var at = 0; at < chain.members().size(); at++) {
            var expected = shift.apply(chain.rhythm().day(chain.slots().get(at)));
            sum += Math.abs(group.day(chain.members().get(at)) - expected);
        }
        return sum;
    }
}
