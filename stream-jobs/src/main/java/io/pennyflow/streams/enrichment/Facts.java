package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.rates.RateKey;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.kafka.common.errors.SerializationException;

/**
 * What a source reported about one transaction: a view of a raw transaction's bytes, walked over
 * once. They are also the beginning of the enriched record ({@link EnrichedBytes} makes sure), so
 * facts go from topic to store to topic as they came, and only what decides is read.
 */
final class Facts {
    private static final int UUID_CHARACTERS = 36;
    private static final int TENANT_AT = 1;
    private static final int TRANSACTION_AT = TENANT_AT + UUID_CHARACTERS + 1;

    private final byte[] bytes;
    private final int from;
    private final int importFrom;
    private final int importUntil;
    private final int observedFrom;
    private final int until;
    private final int bookedOn;
    private final BigDecimal amount;
    private final String currency;
    private final Evidence evidence;
    private final long observedAt;

    private Facts(byte[] bytes, int from) {
        var in = new WireCursor(bytes, from, bytes.length);
        this.bytes = bytes;
        this.from = from;
        skipUuid(in); // tenant_id
        skipUuid(in); // transaction_id
        skipUuid(in); // account_id
        in.skip(); // source
        this.importFrom = in.at();
        skipUuidOrNull(in);
        this.importUntil = in.at();
        skipOrNull(in); // provider_id
        in.readInt(); // occurrence
        this.bookedOn = in.readInt();
        if (in.readPresence()) {
            in.readInt(); // value_on
        }
        this.amount = money(in);
        this.currency = currency(in);
        this.evidence = evidence(in, amount.signum() > 0);
        skipOrNull(in); // reference
        if (in.readPresence()) {
            money(in); // balance_after
        }
        this.observedFrom = in.at();
        this.observedAt = in.readLong();
        this.until = in.at();
    }

    /**
     * At the beginning of an enriched record of ours, in the store; it was checked when it came.
     */
    static Facts stored(byte[] bytes, int from) {
        return new Facts(bytes, from);
    }

    /**
     * All of a raw record's bytes behind the header. Throws {@link SerializationException} for
     * bytes that are not one, and for money of more digits than decimal(19, 4) has.
     */
    static Facts arrived(byte[] wire, int from) {
        var facts = new Facts(wire, from);
        if (facts.until != wire.length) {
            throw new SerializationException("More bytes than one raw transaction needs.");
        }
        return facts;
    }

    /** A record under another's key would put one tenant's money before another's eyes. */
    boolean isOf(TenantKey key) {
        return key.isAt(0, bytes, from + TENANT_AT) && key.isAt(1, bytes, from + TRANSACTION_AT);
    }

    int bookedOn() {
        return bookedOn;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }

    Evidence evidence() {
        return evidence;
    }

    /** Milliseconds, for the record's timestamp; those before 1970 have none. */
    long timestamp() {
        return Math.max(0, observedAt);
    }

    /** Whether a source says the same again; when and in which import does not count. */
    boolean says(Facts other) {
        return Arrays.equals(bytes, from, importFrom, other.bytes, other.from, other.importFrom)
                && Arrays.equals(
                        bytes,
                        importUntil,
                        observedFrom,
                        other.bytes,
                        other.importUntil,
                        other.observedFrom);
    }

    /** These facts, brought first by the import that brought those. */
    Facts broughtFirstBy(Facts first) {
        if (Arrays.equals(
                bytes, importFrom, importUntil, first.bytes, first.importFrom, first.importUntil)) {
            return this;
        }
        var spliced =
                new WireBuffer()
                        .raw(bytes, from, importFrom)
                        .raw(first.bytes, first.importFrom, first.importUntil)
                        .raw(bytes, importUntil, until)
                        .toBytes();
        return stored(spliced, 0);
    }

    boolean same(Facts other) {
        return Arrays.equals(bytes, from, until, other.bytes, other.from, other.until);
    }

    WireBuffer writeTo(WireBuffer out) {
        return out.raw(bytes, from, until);
    }

    /** Where the enriched record goes on behind the facts. */
    int until() {
        return until;
    }

    private static void skipUuid(WireCursor in) {
        if (in.skip() != UUID_CHARACTERS || !in.endsWithUuid()) {
            throw new SerializationException("An id that is no uuid in lower case.");
        }
    }

    private static void skipUuidOrNull(WireCursor in) {
        if (in.readPresence()) {
            skipUuid(in);
        }
    }

    private static void skipOrNull(WireCursor in) {
        if (in.readPresence()) {
            in.skip();
        }
    }

    private static BigDecimal money(WireCursor in) {
        var money = in.readDecimal(Rate.MONEY_SCALE);
        if (!Rate.fits(money)) {
            throw new SerializationException("Money of more than 19 digits.");
        }
        return money;
    }

    private static String currency(WireCursor in) {
        var length = in.skip();
        if (length == 0 || length > RateKey.CURRENCY_BYTES_MAX) {
            throw new SerializationException("A currency of " + length + " bytes.");
        }
        return in.last(length);
    }

    private static Evidence evidence(WireCursor in, boolean inflow) {
        var description = in.readString();
        var counterparty = in.readPresence() ? in.readString() : null;
        skipOrNull(in); // counterparty_account
        var mcc = in.readPresence() ? in.readString() : null;
        return new Evidence(description, counterparty, mcc, inflow);
    }
}
