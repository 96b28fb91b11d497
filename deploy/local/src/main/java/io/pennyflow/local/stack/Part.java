package io.pennyflow.local.stack;

import java.util.Map;

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

    /**
     * What runs in it and how it does, for the health page: job, connector or topology to state.
     */
    default Map<String, String> states() {
        return Map.of();
    }

    void stop() throws Exception;
}
