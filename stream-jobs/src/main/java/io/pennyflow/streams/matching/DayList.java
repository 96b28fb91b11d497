package io.pennyflow.streams.matching;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an account on a day.
 *
 * @param batch the one batch that stated all of them; {@link #SEVERAL} when there were more, when a
 *     row has none or is pending, or when one was ever matched. Never goes back.
 */
record DayList(UUID batch, List<UUID> rows) {
    /** Rows of a day that are compared; what is beyond stays as it is. */
    static final int ROWS_MAX = 2_000;

    static final UUID SEVERAL = new UUID(0, 0);
    private static final int ID_BYTES = 16;

    static DayList of(byte @Nullable [] stored) {
        if (stored == null) {
            return new DayList(SEVERAL, List.of());
        }
        var bytes = ByteBuffer.wrap(stored);
        var batch = id(bytes);
        var rows = new ArrayList<UUID>(stored.length / ID_BYTES);
        while (bytes.hasRemaining()) {
            rows.add(id(bytes));
        }
        return new DayList(batch, rows);
    }

    /** The day with one row more, without reading the others. */
    static byte[] added(byte @Nullable [] stored, UUID row, UUID batch) {
        if (stored == null) {
            var first = new byte[2 * ID_BYTES];
            put(first, 0, batch);
            put(first, ID_BYTES, row);
            return first;
        }
        if (stored.length / ID_BYTES > ROWS_MAX) {
            return stored;
        }
        var more = Arrays.copyOf(stored, stored.length + ID_BYTES);
        put(more, stored.length, row);
        return isOf(stored, batch) ? more : several(more);
    }

    static boolean isOf(byte[] stored, UUID batch) {
        return id(ByteBuffer.wrap(stored)).equals(batch);
    }

    static byte[] several(byte[] stored) {
        var copy = stored.clone();
        put(copy, 0, SEVERAL);
        return copy;
    }

    byte @Nullable [] without(UUID row) {
        var left = rows.stream().filter(it -> !it.equals(row)).toList();
        if (left.isEmpty()) {
            return null;
        }
        var bytes = new byte[(left.size() + 1) * ID_BYTES];
        put(bytes, 0, batch);
        for (var i = 0; i < left.size(); i++) {
            put(bytes, (i + 1) * ID_BYTES, left.get(i));
        }
        return bytes;
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static void put(byte[] bytes, int at, UUID id) {
        ByteBuffer.wrap(bytes)
                .putLong(at, id.getMostSignificantBits())
                .putLong(at + Long.BYTES, id.getLeastSignificantBits());
    }
}
