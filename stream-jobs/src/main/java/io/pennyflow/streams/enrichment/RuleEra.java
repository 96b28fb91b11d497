package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules for the transactions first seen from a moment on, until the next era begins.
 *
 * @param seenFrom in milliseconds since 1970
 * @param book as JSON
 */
record RuleEra(long seenFrom, String book) {

    static byte[] toBytes(List<RuleEra> eras, WireBuffer out) {
        out.clear().putLong(eras.size());
        eras.forEach(it -> out.putLong(it.seenFrom()).putString(it.book()));
        return out.toBytes();
    }

    static List<RuleEra> stored(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        var eras = new ArrayList<RuleEra>();
        for (var left = in.readInt(); left > 0; left--) {
            eras.add(new RuleEra(in.readLong(), in.readString()));
        }
        return List.copyOf(eras);
    }

    /** First seen before this, a transaction is judged alike by both. */
    static long firstDifference(List<RuleEra> before, List<RuleEra> after) {
        var at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return Math.min(from(before, at), from(after, at));
    }

    private static long from(List<RuleEra> eras, int at) {
        return at < eras.size() ? eras.get(at).seenFrom() : Long.MAX_VALUE;
    }
}
