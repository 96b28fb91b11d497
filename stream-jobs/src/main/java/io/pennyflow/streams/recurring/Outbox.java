package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Sends series and bills, those that differ from what was sent before. */
final class Outbox {
    private final ProcessorContext<byte[], byte[]> context;
    private final RecurringTopics topics;

    Outbox(ProcessorContext<byte[], byte[]> context, RecurringTopics topics) {
        this.context = context;
        this.topics = topics;
    }

    /** Returns the record's checksum. */
    long send(RecurringStream stream, Sent before) {
        var id = stream.getStreamId();
        var key = topics.streams().key().toBytes(key(stream.getTenantId(), id));
        var value = topics.streams().value().toBytes(stream);
        return send(key, value, id, before.streams(), RecurringTopology.STREAMS_SINK);
    }

    /** Returns the record's checksum. */
    long send(Bill bill, Sent before) {
        var id = bill.getBillId();
        var key = topics.bills().key().toBytes(new BillKey(bill.getTenantId(), id));
        var value = topics.bills().value().toBytes(bill);
        return send(key, value, id, before.bills(), RecurringTopology.BILLS_SINK);
    }

    void takeBackStream(UUID tenant, UUID id) {
        forward(
                topics.streams().key().toBytes(key(tenant, id)),
                null,
                RecurringTopology.STREAMS_SINK);
    }

    void takeBackBill(UUID tenant, UUID id) {
        forward(
                topics.bills().key().toBytes(new BillKey(tenant, id)),
                null,
                RecurringTopology.BILLS_SINK);
    }

    private long send(byte[] key, byte[] value, UUID id, Map<UUID, Long> before, String sink) {
        var checksum = Sent.checksum(value);
        if (!Objects.equals(before.get(id), checksum)) {
            forward(key, value, sink);
        }
        return checksum;
    }

    private static RecurringStreamKey key(UUID tenant, UUID id) {
        return new RecurringStreamKey(tenant, id);
    }

    @SuppressWarnings("NullAway") // A null value is a tombstone; Kafka's types do not say so.
    private void forward(byte[] key, byte @Nullable [] value, String sink) {
        context.forward(new Record<>(key, value, context.currentSystemTimeMs()), sink);
    }
}
