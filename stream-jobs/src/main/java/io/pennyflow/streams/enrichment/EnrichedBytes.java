package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Writes enriched records: the facts as they came, then the price, then what was concluded. The
 * schema says so much in the same order, field by field; when it no longer does, this refuses to
 * start rather than write something else.
 */
final class EnrichedBytes {
    private static final int DIGEST_BYTES = 16;
    private static final String PRICE_FIRST = "base_amount";

    private final int schemaId;
    private final WireBuffer out = new WireBuffer();

    EnrichedBytes(int schemaId) {
        requireSameBeginning(RawTransaction.getClassSchema(), EnrichedTransaction.getClassSchema());
        this.schemaId = schemaId;
    }

    byte[] of(Pricing.Priced price, Meaning meaning, Shown shown) {
        putPrice(shown.facts().writeTo(out.clear().header(schemaId)), price);
        out.raw(meaning.bytes(), 0, meaning.bytes().length);
        putLinks(out, shown);
        AnnotationBytes.put(out, shown, price);
        return out.toBytes();
    }

    /** Stands for all of the record but the facts: equal when that is equal, and shorter. */
    Bytes said(Pricing.Priced price, Meaning meaning, Shown shown) {
        putPrice(out.clear(), price);
        out.raw(meaning.digest(), 0, meaning.digest().length);
        var isAnnotated = !shown.annotation().isNothing();
        if (isAnnotated || shown.transfer() != null || !shown.merged().isEmpty()) {
            putLinks(out, shown);
        }
        if (isAnnotated) {
            AnnotationBytes.put(out, shown, price);
        }
        return Bytes.wrap(out.toBytes());
    }

    private static void putLinks(WireBuffer out, Shown shown) {
        var transfer = shown.transfer();
        var transferId = transfer == null ? null : transfer.transferId();
        putOrNull(out, transferId == null ? null : transferId.toString());
        if (!shown.merged().isEmpty()) {
            out.putLong(shown.merged().size());
            shown.merged().forEach(id -> out.putString(id.toString()));
        }
        out.putLong(0);
    }

    private static void putPrice(WireBuffer out, Pricing.Priced price) {
        out.putDecimal(price.baseAmount())
                .putString(price.baseCurrency())
                .putDecimal(price.rate().rate());
        var on = price.rate().on();
        if (on == null) {
            out.putLong(0);
        } else {
            out.putLong(1).putLong(on.toEpochDay());
        }
    }

    /** The end of the record, which is the same for every transaction of the same meaning. */
    static Meaning meaning(Merchant merchant, Conclusion conclusion, String modelVersion) {
        var out = new WireBuffer();
        putOrNull(out, merchant.id() == null ? null : merchant.id().toString());
        putOrNull(out, merchant.name());
        out.putString(merchant.match().text()).putDouble(merchant.score());
        out.putString(conclusion.category()).putDouble(conclusion.probability());
        putOrNull(out, conclusion.runnerUp());
        out.putString(conclusion.source().text());
        if (!conclusion.reasons().isEmpty()) {
            out.putLong(conclusion.reasons().size());
            conclusion.reasons().forEach(out::putString);
        }
        var bytes = out.putLong(0).putString(modelVersion).toBytes();
        return new Meaning(bytes, digest(bytes));
    }

    private static byte[] digest(byte[] bytes) {
        var id = UUID.nameUUIDFromBytes(bytes);
        return ByteBuffer.allocate(DIGEST_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Merchant and category as they are written, and what tells them from others. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Meaning(byte[] bytes, byte[] digest) {}

    static void putOrNull(WireBuffer out, @Nullable String text) {
        if (text == null) {
            out.putLong(0);
        } else {
            out.putLong(1).putString(text);
        }
    }

    static void requireSameBeginning(Schema raw, Schema enriched) {
        var facts = raw.getFields();
        var all = enriched.getFields();
        for (var i = 0; i < facts.size(); i++) {
            if (!facts.get(i).name().equals(all.get(i).name())
                    || !facts.get(i).schema().equals(all.get(i).schema())) {
                throw new IllegalStateException(
                        "EnrichedTransaction no longer begins as RawTransaction does: field "
                                + facts.get(i).name());
            }
        }
        if (!all.get(facts.size()).name().equals(PRICE_FIRST)) {
            throw new IllegalStateException("RawTransaction lacks facts of EnrichedTransaction.");
        }
    }
}
