package io.pennyflow.flink.platform;

import io.pennyflow.schemas.topic.TopicSpec;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Where jobs read and write. Nothing waits to be batched: a result is worth most at once. */
public final class KafkaEnds {
    private final String bootstrapServers;

    public KafkaEnds(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Committed records of a topic, from the checkpoint on. Without a checkpoint from the first
     * record: what a job knows then is nothing, so what its group once committed says nothing.
     */
    public KafkaSource<WireRecord> source(TopicSpec<?, ?> topic, String group) {
        return KafkaSource.<WireRecord>builder()
                .setBootstrapServers(bootstrapServers)
                .setTopics(topic.name())
                .setGroupId(group)
                .setClientIdPrefix(group)
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
                .setDeserializer(new WireRecordSchema())
                .build();
    }

    /**
     * Writes at least once. A repeat after a crash has the same key and the same value, so on a
     * compacted topic and in a table it changes nothing, and no result waits for a checkpoint as it
     * would in a transaction.
     */
    public <T> KafkaSink<T> sink(KafkaRecordSerializationSchema<T> schema) {
        return KafkaSink.<T>builder()
                .setBootstrapServers(bootstrapServers)
                .setKafkaProducerConfig(producer())
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setRecordSerializer(schema)
                .build();
    }

    /** The place of bytes of {@code topic} that cannot be read. */
    public KafkaSink<DeadLetter> deadLetters(TopicSpec<?, ?> topic) {
        return sink(new DeadLetterSchema(topic.deadLetters()));
    }

    private static Properties producer() {
        var properties = new Properties();
        properties.setProperty(ProducerConfig.ACKS_CONFIG, "all");
        properties.setProperty(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.setProperty(ProducerConfig.LINGER_MS_CONFIG, "0");
        properties.setProperty(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return properties;
    }
}
