package io.pennyflow.streams.recurring.detection;

/**
 * From when until when a series is expected, as places of its rhythm.
 *
 * @param isStated whether a person said so; what is found is expected for as long as it comes
 * @param until the last place; {@link #NEVER} when nobody knows an end
 */
record Term(boolean isStated, long from, long until) {
    static final long NEVER = Long.MAX_VALUE;

    static Term found(long from) {
        return new Term(false, from, NEVER);
    }

    boolean hasEnd() {
        return until != NEVER;
    }
}
