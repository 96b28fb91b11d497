package io.pennyflow.local.bench;

import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Serdes;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Kafka clients of the measurements: bytes in, bytes out, batched as in production. */
final class Clients {
    private final String bootstrapServers;

    Clients(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    Admin admin() {
        return Admin.create(
                Map.<String, Object>of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 * 1024,
                        ProducerConfig.PARTITIONER_CLASS_CONFIG,
                        TenantPartitioner.class.getName()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Sends without waiting; a record that cannot be written ends the measurement. */
    static void send(Producer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        var unused =
                producer.send(
                        record,
                        (written, error) -> {
                            if (error != null) {
                                throw new IllegalStateException("A record is not written.", error);
                            }
                        });
    }

    /** Writes records of a topic in our wire format, without waiting. */
    static <K extends SpecificRecord, V extends SpecificRecord> BiConsumer<K, V> writer(
            Producer<byte[], byte[]> producer, Serdes serdes, TopicSpec<K, V> topic) {
        var keys = serdes.key(topic);
        var values = serdes.value(topic);
        return (key, value) ->
                send(
                        producer,
                        new ProducerRecord<>(
                                topic.name(), keys.toBytes(key), values.toBytes(value)));
    }

    /** Reads a topic from its start, committed records only, in no group. */
    KafkaConsumer<byte[], byte[]> consumer(String topic) {
        var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed",
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                5000,
                                ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                                64 * 1024,
                                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                                100),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(topic, it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
