package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.rates.RateKey;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * What a source reported about one transaction: a view of a raw transaction's bytes, walked over
 * once. They are also the beginning of the enriched record ({@link EnrichedBytes} makes sure), so
 * facts go from topic to store to topic as they came, and only what decides is read.
 */
final class Facts {
    private static final int UUID_CHARACTERS = 36;
    private static final int TENANT_AT = 1;
    private static final int TRANSACTION_AT = TENANT_AT + UUID_CHARACTERS + 1;

    private static final String BY_HAND = "manual";

    /** Fields added after the first release: none has a value, and that is a zero each. */
    private static final int ADDED = 7;

    /** What decimal(28, 10) can need. */
    private static final int RATE_BYTES_MAX = 12;

    private static final byte[] ABSENT = new byte[ADDED];
    private final byte[] bytes;
    private final int from;
    private final int importFrom;
    private final int importUntil;
    private final int observedFrom;
    private final int observedUntil;
    private final int paidUntil;
    private final int until;
    private final int bookedOn;
    private final BigDecimal amount;
    private final String currency;
    private final Evidence evidence;
    private final long observedAt;
    private final @Nullable Integer transactionOn;
    private final boolean provisional;

    private Facts(byte[] bytes, int from, boolean isChecked, boolean hasAdditions) {
        var in = new WireCursor(bytes, from, bytes.length);
        this.bytes = bytes;
        this.from = from;
        skipUuid(in, isChecked); // tenant_id
        skipUuid(in, isChecked); // transaction_id
        skipUuid(in, isChecked); // account_id
        var source = in.readString();
        this.importFrom = in.at();
        if (in.readPresence()) {
            skipUuid(in, isChecked);
        }
        this.importUntil = in.at();
        skipOrNull(in); // provider_id
        in.readInt(); // occurrence
        this.bookedOn = in.readInt();
        if (in.readPresence()) {
            in.readInt(); // value_on
        }
        this.amount = money(in);
        this.currency = currency(in);
        this.evidence = evidence(in, amount, currency);
        skipOrNull(in); // reference
        if (in.readPresence()) {
            money(in); // balance_after
        }
        this.observedFrom = in.at();
        this.observedAt = in.readLong();
        this.observedUntil = in.at();
        this.transactionOn = hasAdditions && in.readPresence() ? in.readInt() : null;
        this.paidUntil = in.at();
        this.provisional = (hasAdditions && isPending(in)) || source.equals(BY_HAND);
        this.until = in.at();
    }

    /**
     * At the beginning of an enriched record of ours, in the store; it was checked when it came.
     */
    static Facts stored(byte[] bytes, int from) {
        return new Facts(bytes, from, true, true);
    }

    /** As {@link #stored}, by a version that did not know the last fields yet. */
    static Facts storedBefore(byte[] bytes, int from) {
        var until = new Facts(bytes, from, true, false).until;
        return stored(new WireBuffer().raw(bytes, from, until).raw(ABSENT, 0, ADDED).toBytes(), 0);
    }

    /**
     * All of a raw record's bytes behind the header. Throws {@link SerializationException} for
     * bytes that are not one, and for money of more digits than decimal(19, 4) has.
     */
    static Facts arrived(byte[] wire, int from) {
        var facts = new Facts(wire, from, false, true);
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
                        other.observedFrom)
                && Arrays.equals(
                        bytes, observedUntil, until, other.bytes, other.observedUntil, other.until);
    }

    /** Whether the same import states these; rows without one are all of the same. */
    boolean isOfSameImport(Facts other) {
        return Arrays.equals(
                bytes, importFrom, importUntil, other.bytes, other.importFrom, other.importUntil);
    }

    @Nullable UUID importId() {
        var in = new WireCursor(bytes, importFrom, importUntil);
        return in.readPresence() ? UUID.fromString(in.readString()) : null;
    }

    long observedAt() {
        return observedAt;
    }

    /** Whether something better is to be expected: announced by the bank, or typed in. */
    boolean isProvisional() {
        return provisional;
    }

    /** Oldest first; those observed at the same time by their import. */
    int compareTo(Facts other) {
        var byTime = Long.compare(observedAt, other.observedAt);
        return byTime != 0
                ? byTime
                : Arrays.compare(
                        bytes,
                        importFrom,
                        importUntil,
                        other.bytes,
                        other.importFrom,
                        other.importUntil);
    }

    /**
     * What another row says of the same transaction, under the ids of this one; the day this one
     * was announced for stays as the day of the purchase.
     */
    Facts saying(Facts posted) {
        var paidOn = transactionOn == null ? bookedOn : transactionOn;
        var spliced =
                new WireBuffer()
                        .raw(bytes, from, importUntil)
                        .raw(posted.bytes, posted.importUntil, posted.observedFrom)
                        .raw(bytes, observedFrom, observedUntil)
                        .putLong(1)
                        .putLong(paidOn)
                        .raw(posted.bytes, posted.paidUntil, posted.until)
                        .toBytes();
        return stored(spliced, 0);
    }

    /** These facts, brought first by the import that brought those. */
    Facts broughtFirstBy(Facts first) {
        if (isOfSameImport(first)) {
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

    /** These facts, paid on the day that was announced, unless they say so themselves. */
    Facts paidAs(Facts announced) {
        if (transactionOn != null) {
            return this;
        }
        var on = announced.transactionOn;
        var spliced =
                new WireBuffer()
                        .raw(bytes, from, observedUntil)
                        .putLong(1)
                        .putLong(on == null ? announced.bookedOn : on)
                        .raw(bytes, paidUntil, until)
                        .toBytes();
        return stored(spliced, 0);
    }

    boolean same(Facts other) {
        return Arrays.equals(bytes, from, until, other.bytes, other.from, other.until);
    }

    byte[] toBytes() {
        return Arrays.copyOfRange(bytes, from, until);
    }

    WireBuffer writeTo(WireBuffer out) {
        return out.raw(bytes, from, until);
    }

    /** Where the enriched record goes on behind the facts. */
    int until() {
        return until;
    }

    private static void skipUuid(WireCursor in, boolean isChecked) {
        if (in.skip() != UUID_CHARACTERS || !(isChecked || in.endsWithUuid())) {
            throw new SerializationException("An id that is no uuid in lower case.");
        }
    }

    private static void skipOrNull(WireCursor in) {
        if (in.readPresence()) {
            in.skip();
        }
    }

    private static boolean isPending(WireCursor in) {
        if (in.readPresence()) {
            money(in); // original_amount
        }
        skipOrNull(in); // original_currency
        if (in.readPresence() && in.skip() > RATE_BYTES_MAX) { // original_rate
            throw new SerializationException("A rate of more than 28 digits.");
        }
        skipOrNull(in); // bank_transaction_code
        skipOrNull(in); // end_to_end_id
        return in.readBoolean();
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

    private static Evidence evidence(WireCursor in, BigDecimal amount, String currency) {
        var description = in.readString();
        var counterparty = in.readPresence() ? in.readString() : null;
        skipOrNull(in); // counterparty_account
        var mcc = in.readPresence() ? in.readString() : null;
        var size = AmountSize.of(amount, currency);
        return new Evidence(description, counterparty, mcc, amount.signum() > 0, size);
    }
}
