package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent of a group, so that only changes are sent and what is gone is taken back: the ids
 * of series and bills, each with a checksum of its record.
 *
 * @param looksOn the day, since 1970, on which another answer may follow; {@link #NEVER} if none
 */
record Sent(Map<UUID, Long> streams, Map<UUID, Long> bills, long looksOn) {
    static final long NEVER = Long.MAX_VALUE;
    static final Sent NOTHING = new Sent(Map.of(), Map.of(), NEVER);

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static Sent of(byte @Nullable [] stored) {
        if (stored == null) {
            return NOTHING;
        }
        var in = new WireCursor(stored, 0, stored.length);
        var looksOn = in.readLong();
        return new Sent(read(in), read(in), looksOn);
    }

    boolean isNothing() {
        return streams.isEmpty() && bills.isEmpty();
    }

    byte[] toBytes(WireBuffer out) {
        out.clear().putLong(looksOn);
        write(streams, out);
        write(bills, out);
        return out.toBytes();
    }

    /** FNV-1a, 64 bits. */
    static long checksum(byte[] record) {
        var hash = FNV_OFFSET;
        for (var it : record) {
            hash = (hash ^ (it & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    private static Map<UUID, Long> read(WireCursor in) {
        var ids = new TreeMap<UUID, Long>();
        for (var left = in.readInt(); left > 0; left--) {
            ids.put(new UUID(in.readLong(), in.readLong()), in.readLong());
        }
        return ids;
    }

    private static void write(Map<UUID, Long> ids, WireBuffer out) {
        out.putLong(ids.size());
        ids.forEach(
                (id, checksum) ->
                        out.putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .putLong(checksum));
    }
}
