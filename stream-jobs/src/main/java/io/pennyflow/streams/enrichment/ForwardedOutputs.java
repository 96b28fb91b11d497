package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.UnpricedTransaction;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Forwards settled transactions, as bytes, to the sinks. */
final class ForwardedOutputs implements Outputs {
    private final ProcessorContext<byte[], byte[]> context;
    private final EnrichmentTopics topics;
    private final WireBuffer buffer = new WireBuffer();

    ForwardedOutputs(ProcessorContext<byte[], byte[]> context, EnrichmentTopics topics) {
        this.context = context;
        this.topics = topics;
    }

    @Override
    public void enriched(TenantKey key, byte @Nullable [] record, long timestamp) {
        forward(key.wire(topics.enriched().keyId()), record, timestamp, "enriched-sink");
    }

    @Override
    public void unpriced(TenantKey key, Known known, long timestamp) {
        var waiting = waiting(known);
        var bytes = waiting == null ? null : topics.unpriced().value().toBytes(waiting);
        forward(key.wire(topics.unpriced().keyId()), bytes, timestamp, "unpriced-sink");
    }

    @SuppressWarnings("NullAway") // A null value is a tombstone; Kafka's types do not say so.
    private void forward(byte[] key, byte @Nullable [] value, long timestamp, String sink) {
        context.forward(new Record<>(key, value, timestamp), sink);
    }

    private @Nullable UnpricedTransaction waiting(Known known) {
        var facts = known.facts();
        var reason = known.reason();
        if (facts == null || reason == null) {
            return null;
        }
        var wire = facts.writeTo(buffer.clear().header(topics.raw().valueId())).toBytes();
        RawTransaction raw = topics.raw().value().fromBytes(wire);
        return new UnpricedTransaction(
                raw.getTenantId(),
                raw.getTransactionId(),
                raw.getAccountId(),
                raw.getBookedOn(),
                raw.getAmount(),
                raw.getCurrency(),
                raw.getDescription(),
                reason.text(),
                raw.getObservedAt());
    }
}
