package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.Wire;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one transaction: what was reported, what a person decided, what followed. A
 * decision may be here before its transaction is.
 *
 * @param baseCurrency the household's currency when it was settled, empty when it was not known
 * @param enriched the record as it was sent; null while it waits
 * @param reason why it waits; null while it does not
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by content, in Settling.
record Known(
        @Nullable Facts facts,
        @Nullable Decision decision,
        String baseCurrency,
        byte @Nullable [] enriched,
        Pricing.@Nullable Reason reason) {

    static final Known NOTHING = new Known(null, null, "", null, null);

    private static final byte FORMAT = 1;
    private static final byte DECIDED = 1;
    private static final byte ENRICHED = 2;
    private static final byte WAITING = 4;

    static Known of(byte @Nullable [] stored) {
        if (stored == null) {
            return NOTHING;
        }
        if (stored[0] != FORMAT) {
            throw new IllegalStateException("A stored transaction of format " + stored[0] + ".");
        }
        var flags = stored[1];
        var in = new WireCursor(stored, 2, stored.length);
        var decision = (flags & DECIDED) == 0 ? null : decision(in);
        var baseCurrency = in.readString();
        if ((flags & ENRICHED) != 0) {
            var facts = Facts.stored(stored, in.at() + Wire.HEADER_BYTES);
            var enriched = Arrays.copyOfRange(stored, in.at(), stored.length);
            return new Known(facts, decision, baseCurrency, enriched, null);
        }
        if ((flags & WAITING) != 0) {
            var reason = Pricing.Reason.valueOf(in.readString());
            var facts = Facts.stored(stored, in.at());
            return new Known(facts, decision, baseCurrency, null, reason);
        }
        return new Known(null, decision, baseCurrency, null, null);
    }

    boolean isNothing() {
        return facts == null && decision == null;
    }

    byte[] toBytes(WireBuffer out) {
        out.clear().raw(FORMAT).raw(flags());
        if (decision != null) {
            out.putString(decision.category()).putLong(decision.at().toEpochMilli());
        }
        out.putString(baseCurrency);
        if (enriched != null) {
            out.raw(enriched, 0, enriched.length);
        } else if (facts != null && reason != null) {
            facts.writeTo(out.putString(reason.name()));
        }
        return out.toBytes();
    }

    private byte flags() {
        var state = enriched != null ? ENRICHED : facts != null ? WAITING : 0;
        return (byte) (state | (decision == null ? 0 : DECIDED));
    }

    private static Decision decision(WireCursor in) {
        return new Decision(in.readString(), Instant.ofEpochMilli(in.readLong()));
    }
}
