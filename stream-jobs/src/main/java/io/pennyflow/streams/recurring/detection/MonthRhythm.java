package io.pennyflow.streams.recurring.detection;

/**
 * A day of every so many months. Months too short for the day have it at their end, so that 31 is
 * the last day of each.
 */
record MonthRhythm(Cadence cadence, int months, int day, int phase) implements Rhythm {
    @Override
    public long day(long slot) {
        return Months.day(slot * months + phase, day);
    }

    @Override
    public long guess(long day) {
        return Math.floorDiv(Months.of(day) - phase + months / 2, (long) months);
    }

    @Override
    public String words() {
        var when = day == Months.LONGEST ? "the last day" : "day " + day;
        return switch (months) {
            case 1 -> when + " of each month";
            case 12 -> when + " of a month, once a year";
            default -> when + " of every " + months + " months";
        };
    }
}
