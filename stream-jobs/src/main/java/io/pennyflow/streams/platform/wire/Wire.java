package io.pennyflow.streams.platform.wire;

import java.util.Arrays;

/** The five bytes in front of every record: 0 and the schema's id. */
public final class Wire {
    public static final int HEADER_BYTES = 5;

    private Wire() {}

    public static boolean hasHeader(byte[] wire, int schemaId) {
        return wire.length >= HEADER_BYTES
                && wire[0] == 0
                && wire[1] == (byte) (schemaId >>> 24)
                && wire[2] == (byte) (schemaId >>> 16)
                && wire[3] == (byte) (schemaId >>> 8)
                && wire[4] == (byte) schemaId;
    }

    static void putHeader(byte[] wire, int schemaId) {
        wire[0] = 0;
        wire[1] = (byte) (schemaId >>> 24);
        wire[2] = (byte) (schemaId >>> 16);
        wire[3] = (byte) (schemaId >>> 8);
        wire[4] = (byte) schemaId;
    }

    /** The same bytes, a copy only when the id differs. */
    static byte[] withHeader(byte[] wire, int schemaId) {
        if (hasHeader(wire, schemaId)) {
            return wire;
        }
        var copy = Arrays.copyOf(wire, wire.length);
        putHeader(copy, schemaId);
        return copy;
    }
}
