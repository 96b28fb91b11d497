package io.pennyflow.streams.platform.wire;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Avro binary as it grows. One thread's own; used again after {@link #clear}. */
public final class WireBuffer {
    private byte[] bytes = new byte[1024];
    private int length;

    public WireBuffer clear() {
        length = 0;
        return this;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    public WireBuffer header(int schemaId) {
        room(Wire.HEADER_BYTES);
        bytes[length] = 0;
        bytes[length + 1] = (byte) (schemaId >>> 24);
        bytes[length + 2] = (byte) (schemaId >>> 16);
        bytes[length + 3] = (byte) (schemaId >>> 8);
        bytes[length + 4] = (byte) schemaId;
        length += Wire.HEADER_BYTES;
        return this;
    }

    public WireBuffer raw(byte value) {
        room(1);
        bytes[length++] = value;
        return this;
    }

    public WireBuffer raw(byte[] source, int from, int until) {
        room(until - from);
        System.arraycopy(source, from, bytes, length, until - from);
        length += until - from;
        return this;
    }

    public WireBuffer putLong(long value) {
        room(10);
        var rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    public WireBuffer putBytes(byte[] value) {
        return putLong(value.length).raw(value, 0, value.length);
    }

    public WireBuffer putString(String value) {
        return putBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public WireBuffer putDouble(double value) {
        room(Double.BYTES);
        var bits = Double.doubleToLongBits(value);
        for (var shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (bits >>> shift);
        }
        return this;
    }

    /** The unscaled value: the schema knows the scale, which the caller has set. */
    public WireBuffer putDecimal(BigDecimal value) {
        return putBytes(value.unscaledValue().toByteArray());
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
