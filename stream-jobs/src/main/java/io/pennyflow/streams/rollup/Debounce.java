package io.pennyflow.streams.rollup;

import java.time.Duration;

/**
 * From which day an account's balances are to be counted anew, and since when.
 *
 * @param firstAt when it was first touched, in milliseconds of the task's clock
 * @param lastAt when it was last touched
 */
record Debounce(int fromDay, long firstAt, long lastAt) {
    /** An import touches an account with every row: wait until it pauses ... */
    static final Duration QUIET = Duration.ofMillis(150);

    /** ... but let nobody wait for longer than this. */
    static final Duration LONGEST = Duration.ofSeconds(3);

    /** Left over from before this task started, or from a step that was too long: due at once. */
    static Debounce overdue(int fromDay) {
        return new Debounce(fromDay, 0, 0);
    }

    Debounce touchedAgain(int day, long now) {
        return new Debounce(Math.min(fromDay, day), firstAt, now);
    }

    boolean isDueAt(long now) {
        return now - lastAt >= QUIET.toMillis() || now - firstAt >= LONGEST.toMillis();
    }
}
