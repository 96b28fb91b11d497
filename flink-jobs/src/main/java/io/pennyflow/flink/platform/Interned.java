package io.pennyflow.flink.platform;

import org.jspecify.annotations.Nullable;

/**
 * One instance for equal values that repeat by the thousand in state, such as a category in every
 * payment. A small table in which a newcomer replaces what was in its place: bounded, without
 * locks, and at worst an instance too many.
 */
public final class Interned {
    private static final int PLACES = 1 << 14;
    private static final @Nullable Object[] TABLE = new Object[PLACES];

    private Interned() {}

    /** Returns {@code value} or an equal one that was here before. Only for immutable types. */
    @SuppressWarnings("unchecked") // Equal values of these types have the same class.
    public static <T> T of(T value) {
        var hash = value.hashCode() * 0x9E3779B9;
        var place = hash >>> 18;
        var known = TABLE[place];
        if (known != null && known.getClass() == value.getClass() && known.equals(value)) {
            return (T) known;
        }
        TABLE[place] = value;
        return value;
    }
}
