package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import org.jspecify.annotations.Nullable;

/**
 * A transaction whose category a person decided, as far as others can be judged by it.
 *
 * @param at when it was decided, in milliseconds since 1970
 * @param day booking day, in days since 1970
 */
record TaughtCase(String category, long at, int day, Evidence evidence) {

    static TaughtCase of(Decision decision, Facts facts) {
        return new TaughtCase(
                decision.category(),
                decision.at().toEpochMilli(),
                facts.bookedOn(),
                facts.evidence());
    }

    static TaughtCase stored(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        return new TaughtCase(
                in.readString(),
                in.readLong(),
                in.readInt(),
                new Evidence(
                        in.readString(),
                        readOrNull(in),
                        readOrNull(in),
                        in.readBoolean(),
                        in.readInt()));
    }

    byte[] toBytes(WireBuffer out) {
        out.clear().putString(category).putLong(at).putLong(day);
        out.putString(evidence.description());
        EnrichedBytes.putOrNull(out, evidence.counterparty());
        EnrichedBytes.putOrNull(out, evidence.mcc());
        return out.raw((byte) (evidence.inflow() ? 1 : 0)).putLong(evidence.size()).toBytes();
    }

    private static @Nullable String readOrNull(WireCursor in) {
        return in.readPresence() ? in.readString() : null;
    }
}
