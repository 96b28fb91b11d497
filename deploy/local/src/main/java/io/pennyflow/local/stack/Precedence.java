package io.pennyflow.local.stack;

/**
 * When a big file comes in, its rows go first: sums, matches and anomalies are held until the rows
 * are in, and not for long. On two cores they would otherwise take a quarter of the time while a
 * person waits for the list.
 *
 * <p>Counts in looks, {@link #LOOK_MILLIS} apart, and knows no clock.
 */
final class Precedence {
    static final long LOOK_MILLIS = 100;

    /** From here on it is a file and not the day's business: 2,000 records a second. */
    static final long BUSY = 2_000 * LOOK_MILLIS / 1_000;

    /** The rows are in the views about so long after the last one was enriched. */
    static final int QUIET_LOOKS = 10;

    /** Below the time limit of a transaction, which those who are held may have open. */
    static final int HELD_LOOKS = 80;

    private long before;
    private int quiet;
    private boolean held;
    private int heldFor;
    private int owed;

    /**
     * Whether those who yield are held from now on.
     *
     * @param taken records taken so far by those who go first; it may start again at 0
     */
    boolean look(long taken) {
        var busy = taken - before >= BUSY;
        before = taken;
        quiet = busy ? 0 : quiet + 1;
        if (held) {
            goOn();
        } else if (owed > 0) {
            owed--;
        } else if (busy) {
            held = true;
            heldFor = 0;
        }
        return held;
    }

    // However long the file is, those who yield get as much time as they gave.
    private void goOn() {
        heldFor++;
        if (quiet >= QUIET_LOOKS) {
            held = false;
        } else if (heldFor >= HELD_LOOKS) {
            held = false;
            owed = heldFor;
        }
    }
}
