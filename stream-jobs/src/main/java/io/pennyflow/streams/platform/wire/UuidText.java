package io.pennyflow.streams.platform.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A uuid as the 36 characters on the wire and as the 16 bytes in a store's key. */
final class UuidText {
    static final int CHARACTERS = 36;
    static final int BYTES = 16;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[256];

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
        return text[from + 8] == '-'
                && text[from + 13] == '-'
                && text[from + 18] == '-'
                && text[from + 23] == '-'
                && areDigits(text, from, from + 8)
                && areDigits(text, from + 9, from + 13)
                && areDigits(text, from + 14, from + 18)
                && areDigits(text, from + 19, from + 23)
                && areDigits(text, from + 24, from + CHARACTERS);
    }

    private static boolean areDigits(byte[] text, int from, int until) {
        var all = 0;
        for (var i = from; i < until; i++) {
            all |= VALUES[text[i] & 0xff]; // Negative as soon as one is.
        }
        return all >= 0;
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
        return VALUES[character & 0xff];
    }
}
