package io.pennyflow.streams.recurring.detection;

/** Two days of each month, about half a month apart. */
record TwiceRhythm(int first, int second) implements Rhythm {
    private static final int FIRST_HALF = 8;
    private static final int SECOND_HALF = 23;

    @Override
    public Cadence cadence() {
        return Cadence.SEMIMONTHLY;
    }

    @Override
    public long day(long slot) {
        return Months.day(Math.floorDiv(slot, 2), Math.floorMod(slot, 2) == 0 ? first : second);
    }

    @Override
    public long guess(long day) {
        var month = Months.of(day);
        var of = day - Months.day(month, 1);
        return month * 2 + (of < FIRST_HALF ? 0 : of < SECOND_HALF ? 1 : 2);
    }

    @Override
    public String words() {
        var late = second == Months.LONGEST ? "the last day" : Integer.toString(second);
        return "days " + first + " and " + late + " of each month";
    }
}
