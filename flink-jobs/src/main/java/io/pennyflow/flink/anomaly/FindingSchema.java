package io.pennyflow.flink.anomaly;

import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.net.URI;
import java.util.UUID;
import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Findings as bytes of their topic, in the partition where everything of the tenant is. */
final class FindingSchema implements KafkaRecordSerializationSchema<Finding> {
    private static final String TOPIC = Catalogue.ANOMALIES.name();

    private final URI registry;

    // Made by open, where the job runs: they do not travel.
    @SuppressWarnings("NullAway.Init")
    private transient WireSerde<TransactionKey> keys;

    @SuppressWarnings("NullAway.Init")
    private transient WireSerde<Anomaly> values;

    FindingSchema(URI registry) {
        this.registry = registry;
    }

    @Override
    public void open(
            SerializationSchema.InitializationContext context, KafkaSinkContext sinkContext) {
        var serdes = new Serdes(new Registry(registry));
        keys = serdes.key(Catalogue.ANOMALIES);
        values = serdes.value(Catalogue.ANOMALIES);
    }

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
            Finding finding, KafkaSinkContext context, Long timestamp) {
        var partitions = context.getPartitionsForTopic(TOPIC).length;
        var partition =
                TenantPartitioner.partitionOf(UUID.fromString(finding.tenant()), partitions);
        var anomaly = AnomalyRecords.valueOf(finding);
        return new ProducerRecord<>(
                TOPIC,
                partition,
                keys.toBytes(AnomalyRecords.keyOf(finding)),
                anomaly == null ? null : values.toBytes(anomaly));
    }
}
