package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * When a series is due: its rhythm, what weekends do to it, and how early and late it usually is.
 *
 * @param early days before the expected day from which nine in ten have come, zero or negative
 * @param late days after it until which nine in ten have come
 */
record Timetable(Rhythm rhythm, Shift shift, int usual, int early, int late) {
    private static final double TENTH = 0.1;

    static Timetable of(Group group, Chain chain) {
        var shift = Shift.of(group, chain);
        var count = chain.members().size();
        // A day early and a day late are counted in: few members have not shown all there is.
        var off = new long[count + 2];
        for (var at = 0; at < count; at++) {
            var expected = shift.apply(chain.rhythm().day(chain.slots().get(at)));
            off[at] = group.day(chain.members().get(at)) - expected;
        }
        var seen = Arrays.copyOf(off, count);
        Arrays.sort(seen);
        var usual = (int) seen[(count - 1) / 2];
        off[count] = usual - 1L;
        off[count + 1] = usual + 1L;
        Arrays.sort(off);
        var tenth = (int) (TENTH * (off.length - 1));
        return new Timetable(
                chain.rhythm(), shift, usual, (int) off[tenth], (int) off[off.length - 1 - tenth]);
    }

    Cadence cadence() {
        return rhythm.cadence();
    }

    DateRange expected(long slot) {
        var day = shift.apply(rhythm.day(slot));
        return new DateRange(
                LocalDate.ofEpochDay(day + early),
                LocalDate.ofEpochDay(day + usual),
                LocalDate.ofEpochDay(day + late));
    }
}
