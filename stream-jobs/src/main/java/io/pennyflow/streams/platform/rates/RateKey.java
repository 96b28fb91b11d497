package io.pennyflow.streams.platform.rates;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A currency and a day as bytes that sort by currency, then by day, days before 1970 too. */
public final class RateKey {
    /** Longest currency that is kept; ISO 4217 has three letters. */
    public static final int CURRENCY_BYTES_MAX = 16;

    private RateKey() {}

    static byte[] of(String currency, int day) {
        return put(ByteBuffer.allocate(size(currency)), currency, day).array();
    }

    /** How many bytes {@link #put} writes. */
    public static int size(String currency) {
        return 1 + currency.getBytes(StandardCharsets.UTF_8).length + Integer.BYTES;
    }

    /** The length in front keeps a currency's days together, whatever the other currencies are. */
    public static ByteBuffer put(ByteBuffer into, String currency, int day) {
        var text = currency.getBytes(StandardCharsets.UTF_8);
        return into.put((byte) text.length).put(text).putInt(day ^ Integer.MIN_VALUE);
    }

    /** The currency at the buffer's position, which moves behind it. */
    public static String currency(ByteBuffer key) {
        var text = new byte[key.get()];
        key.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The day at the buffer's position, which moves behind it. */
    public static int day(ByteBuffer key) {
        return key.getInt() ^ Integer.MIN_VALUE;
    }
}
