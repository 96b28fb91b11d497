package io.pennyflow.streams.platform.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Walks over Avro binary without making records of it. Throws {@link SerializationException} at
 * whatever does not fit into the bytes that are there.
 */
public final class WireCursor {
    private final byte[] bytes;
    private final int until;
    private int at;

    public WireCursor(byte[] bytes, int from, int until) {
        this.bytes = bytes;
        this.at = from;
        this.until = until;
    }

    public int at() {
        return at;
    }

    public boolean isAtEnd() {
        return at == until;
    }

    public long readLong() {
        long value = 0;
        for (var shift = 0; shift < 64; shift += 7) {
            var next = readByte();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new SerializationException("A number of more than ten bytes.");
    }

    public int readInt() {
        var value = readLong();
        if (value != (int) value) {
            throw new SerializationException("A number beyond 32 bits: " + value + ".");
        }
        return (int) value;
    }

    /** Whether the union's second branch, the one that is not null, follows. */
    public boolean readPresence() {
        var branch = readLong();
        if (branch != 0 && branch != 1) {
            throw new SerializationException("A union has no branch " + branch + ".");
        }
        return branch == 1;
    }

    public boolean readBoolean() {
        var value = readByte();
        if (value != 0 && value != 1) {
            throw new SerializationException("A boolean is not " + value + ".");
        }
        return value == 1;
    }

    public double readDouble() {
        long bits = 0;
        for (var shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (readByte() & 0xffL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    /** Steps over a string or bytes and returns its length; it ends at {@link #at()}. */
    public int skip() {
        var length = readLong();
        if (length < 0 || length > until - at) {
            throw new SerializationException("A text of " + length + " bytes does not fit.");
        }
        at += (int) length;
        return (int) length;
    }

    public String readString() {
        return last(skip());
    }

    /** The text of this many bytes that was stepped over last. */
    public String last(int length) {
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** A copy of as many bytes as were stepped over last. */
    public byte[] lastBytes(int length) {
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** Whether the 36 bytes stepped over last are a uuid as we write it. */
    public boolean endsWithUuid() {
        return UuidText.isAt(bytes, at - UuidText.CHARACTERS);
    }

    /** What is walked over. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public BigDecimal readDecimal(int scale) {
        var length = skip();
        return new BigDecimal(new BigInteger(bytes, at - length, length), scale);
    }

    private byte readByte() {
        if (at >= until) {
            throw new SerializationException("The record ends too early.");
        }
        return bytes[at++];
    }
}
