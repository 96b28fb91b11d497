package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.Wire;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.time.Instant;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one transaction: what was reported, what a person decided, what followed. A
 * decision may be here before its transaction is.
 *
 * @param baseCurrency the household's currency when it was settled, empty when it was not known
 * @param said stands for what was sent beside the facts; null while it waits
 * @param reason why it waits; null while it does not
 */
record Known(
        @Nullable Facts facts,
        @Nullable Decision decision,
        String baseCurrency,
        @Nullable Bytes said,
        Pricing.@Nullable Reason reason) {

    static final Known NOTHING = new Known(null, null, "", null, null);

    private static final byte FORMAT = 2;

    /** Had the whole record where {@code said} is now. */
    private static final byte FORMAT_OF_RECORDS = 1;

    /** What was said is not known as it is compared: it is said again when anything changes. */
    private static final Bytes SAID_BEFORE = Bytes.wrap(new byte[0]);

    private static final byte DECIDED = 1;
    private static final byte ENRICHED = 2;
    private static final byte WAITING = 4;

    static Known of(byte @Nullable [] stored) {
        if (stored == null) {
            return NOTHING;
        }
        if (stored[0] != FORMAT && stored[0] != FORMAT_OF_RECORDS) {
            throw new IllegalStateException("A stored transaction of format " + stored[0] + ".");
        }
        var flags = stored[1];
        var in = new WireCursor(stored, 2, stored.length);
        var decision = (flags & DECIDED) == 0 ? null : decision(in);
        var baseCurrency = in.readString();
        if ((flags & ENRICHED) != 0) {
            if (stored[0] == FORMAT_OF_RECORDS) {
                var facts = Facts.stored(stored, in.at() + Wire.HEADER_BYTES);
                return new Known(facts, decision, baseCurrency, SAID_BEFORE, null);
            }
            var said = Bytes.wrap(in.lastBytes(in.skip()));
            return new Known(Facts.stored(stored, in.at()), decision, baseCurrency, said, null);
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
        if (facts != null && said != null) {
            facts.writeTo(out.putBytes(said.get()));
        } else if (facts != null && reason != null) {
            facts.writeTo(out.putString(reason.name()));
        }
        return out.toBytes();
    }

    private byte flags() {
        var state = said != null ? ENRICHED : facts != null ? WAITING : 0;
        return (byte) (state | (decision == null ? 0 : DECIDED));
    }

    private static Decision decision(WireCursor in) {
        return new Decision(in.readString(), Instant.ofEpochMilli(in.readLong()));
    }
}
