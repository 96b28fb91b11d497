package io.pennyflow.streams.platform.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A uuid as the 36 characters on the wire and as the 16 bytes in a store's key. */
final class UuidText {
    static final int CHARACTERS = 36;
    static final int BYTES = 16;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (var value = 0; value < DIGITS.length; value++) {
            VALUES[DIGITS[value]] = (byte) value;
        }
    }

    private UuidText() {}

    /** Whether there were 36 characters in lower case, as we write them; only then is it read. */
    static boolean read(byte[] text, int from, byte[] into, int at) {
        var next = from;
        for (var i = 0; i < BYTES; i++) {
            if ((i == 4 || i == 6 || i == 8 || i == 10) && text[next++] != '-') {
                return false;
            }
            var high = value(text[next++]);
            var low = value(text[next++]);
            if (high < 0 || low < 0) {
                return false;
            }
            into[at + i] = (byte) (high << 4 | low);
        }
        return true;
    }

    static boolean isAt(byte[] text, int from) {
        for (var i = 0; i < CHARACTERS; i++) {
            var dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text[from + i] != '-' : value(text[from + i]) < 0) {
                return false;
            }
        }
        return true;
    }

    static void write(byte[] bytes, int at, byte[] into, int from) {
        var next = from;
        for (var i = 0; i < BYTES; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                into[next++] = '-';
            }
            into[next++] = DIGITS[bytes[at + i] >> 4 & 0xf];
            into[next++] = DIGITS[bytes[at + i] & 0xf];
        }
    }

    private static int value(byte character) {
        return character < 0 ? -1 : VALUES[character];
    }
}
