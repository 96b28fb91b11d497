package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.Wire;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one transaction: what was said of it and what followed. A decision or a match
 * may be here before its transaction is.
 *
 * @param told all that was said of it
 * @param facts what is shown of it; null while it is not
 * @param baseCurrency the household's currency when it was settled, empty when it was not known
 * @param said stands for what was sent beside the facts; null while it waits
 * @param reason why it waits; null while it does not
 */
record Known(
        Told told,
        @Nullable Facts facts,
        String baseCurrency,
        @Nullable Bytes said,
        Pricing.@Nullable Reason reason) {

    static final Known NOTHING = new Known(Told.NOTHING, null, "", null, null);

    private static final byte FORMAT = 3;

    /** Its facts ended before those that were added later. */
    private static final byte FORMAT_OF_FEWER_FACTS = 2;

    /** Had the whole record where {@code said} is now. */
    private static final byte FORMAT_OF_RECORDS = 1;

    /** What was said is not known as it is compared: it is said again when anything changes. */
    private static final Bytes SAID_BEFORE = Bytes.wrap(new byte[0]);

    private static final byte DECIDED = 1;
    private static final byte ENRICHED = 2;
    private static final byte WAITING = 4;
    private static final byte DELETED = 8;
    private static final byte LINKED = 16;

    /** What imports said is more than what is shown, or other. */
    private static final byte STATED = 32;

    private static final byte ANNOTATED = 64;

    static Known of(byte @Nullable [] stored) {
        if (stored == null) {
            return NOTHING;
        }
        if (stored[0] < FORMAT_OF_RECORDS || stored[0] > FORMAT) {
            throw new IllegalStateException("A stored transaction of format " + stored[0] + ".");
        }
        var flags = stored[1];
        var in = new WireCursor(stored, 2, stored.length);
        var decision = (flags & DECIDED) == 0 ? null : decision(in);
        var deletion =
                (flags & DELETED) == 0 ? null : new Deletion(in.readBoolean(), in.readLong());
        var link = (flags & LINKED) == 0 ? null : Link.stored(in);
        var annotation = (flags & ANNOTATED) == 0 ? null : Annotation.stored(in);
        var stated = (flags & STATED) == 0 ? null : statements(in, stored);
        var baseCurrency = in.readString();
        Facts facts = null;
        Bytes said = null;
        Pricing.Reason reason = null;
        if ((flags & ENRICHED) != 0 && stored[0] == FORMAT_OF_RECORDS) {
            said = SAID_BEFORE;
            facts = Facts.storedBefore(stored, in.at() + Wire.HEADER_BYTES);
        } else if ((flags & ENRICHED) != 0) {
            said = Bytes.wrap(in.lastBytes(in.skip()));
            facts = facts(stored, in.at());
        } else if ((flags & WAITING) != 0) {
            reason = Pricing.Reason.valueOf(in.readString());
            facts = facts(stored, in.at());
        }
        var statements = stated != null ? stated : only(facts);
        var told = new Told(statements, decision, deletion, link, annotation);
        return new Known(told, facts, baseCurrency, said, reason);
    }

    boolean isNothing() {
        return told.isNothing();
    }

    byte[] toBytes(WireBuffer out) {
        out.clear().raw(FORMAT).raw(flags());
        var decision = told.decision();
        if (decision != null) {
            out.putString(decision.category()).putLong(decision.at().toEpochMilli());
        }
        var deletion = told.deletion();
        if (deletion != null) {
            out.raw((byte) (deletion.importAgain() ? 1 : 0)).putLong(deletion.at());
        }
        var link = told.link();
        if (link != null) {
            link.writeTo(out);
        }
        var annotation = told.annotation();
        if (annotation != null) {
            annotation.writeTo(out);
        }
        if (isMoreStated()) {
            out.putLong(told.statements().all().size());
            told.statements().all().forEach(it -> out.putBytes(it.toBytes()));
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
        var state = said != null ? ENRICHED : reason != null ? WAITING : 0;
        return (byte)
                (state
                        | (told.decision() == null ? 0 : DECIDED)
                        | (told.deletion() == null ? 0 : DELETED)
                        | (told.link() == null ? 0 : LINKED)
                        | (told.annotation() == null ? 0 : ANNOTATED)
                        | (isMoreStated() ? STATED : 0));
    }

    private boolean isMoreStated() {
        var all = told.statements().all();
        return facts == null ? !all.isEmpty() : all.size() != 1 || !all.get(0).same(facts);
    }

    private static Statements only(@Nullable Facts facts) {
        return facts == null ? Statements.NONE : Statements.of(facts);
    }

    private static Facts facts(byte[] stored, int from) {
        return stored[0] == FORMAT_OF_FEWER_FACTS
                ? Facts.storedBefore(stored, from)
                : Facts.stored(stored, from);
    }

    private static Statements statements(WireCursor in, byte[] stored) {
        List<Facts> all = new ArrayList<>();
        for (var left = in.readInt(); left > 0; left--) {
            var length = in.skip();
            all.add(Facts.stored(stored, in.at() - length));
        }
        return new Statements(List.copyOf(all));
    }

    private static Decision decision(WireCursor in) {
        return new Decision(in.readString(), Instant.ofEpochMilli(in.readLong()));
    }
}
