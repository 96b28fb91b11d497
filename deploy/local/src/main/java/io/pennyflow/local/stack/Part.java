package io.pennyflow.local.stack;

/**
 * One part of the stack, started once and stopped once; stopping what never started does nothing.
 */
interface Part {
    /** What the progress line and the health page call it. */
    String name();

    /** Returns when the part serves; throws {@link CannotStart} for what a person can mend. */
    void start() throws Exception;

    /** Where it is reached, for a person: an address, a port. */
    String detail();

    /** How it does now, asked for the health page; throws when it does not answer. */
    default State state() throws Exception {
        return State.UP;
    }

    void stop() throws Exception;

    /** What the health page says of a part. */
    enum State {
        UP,
        DEGRADED,
        DOWN
    }
}
