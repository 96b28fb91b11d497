package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Courtesy;
import io.pennyflow.flink.platform.DeadLetter;
import io.pennyflow.flink.platform.Id;
import io.pennyflow.flink.platform.WireRecord;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.net.URI;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.kafka.common.errors.SerializationException;

/** Bytes of enriched transactions as changes; those it cannot read go aside and are counted. */
final class DecodeFunction extends ProcessFunction<WireRecord, Change> {
    private final URI registry;

    private transient WireSerde<TransactionKey> keys;
    private transient WireSerde<EnrichedTransaction> values;
    private transient Counter undecodable;

    DecodeFunction(URI registry) {
        this.registry = registry;
    }

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        var serdes = new Serdes(new Registry(registry));
        keys = serdes.key(Catalogue.ENRICHED);
        values = serdes.value(Catalogue.ENRICHED);
        undecodable = getRuntimeContext().getMetricGroup().counter("pennyflow.undecodable.total");
    }

    @Override
    public void processElement(WireRecord record, Context context, Collector<Change> out) {
        Courtesy.afterOthers();
        try {
            out.collect(changeOf(record));
        } catch (SerializationException unreadable) {
            undecodable.inc();
            context.output(DeadLetter.TAG, DeadLetter.of(record, unreadable));
        }
    }

    private Change changeOf(WireRecord record) {
        if (record.key() == null) {
            throw new SerializationException("A record without a key.");
        }
        var key = keys.fromBytes(record.key());
        return new Change(
                key.getTenantId().toString(),
                Id.of(key.getTransactionId()),
                record.value() == null
                        ? null
                        : Payment.of(values.fromBytes(record.value())).orElse(null));
    }
}
