package io.pennyflow.local.stack;

/** What gives way, for a while, to what people wait for. */
interface Yielding {
    /** Stops taking records, soon, and loses none. */
    void hold();

    void release();
}
