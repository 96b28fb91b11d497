package io.pennyflow.flink.recovery;

import io.pennyflow.flink.platform.LocalBroker;
import io.pennyflow.flink.recovery.LivedMonths.Sent;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.topic.TopicSpec;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Both ends of the jobs: what is sent to them, and what a receiver has of them that goes by key.
 */
final class Ends implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Admin admin;
    private final Map<ByteBuffer, ByteBuffer> standing = new HashMap<>();
    private final List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();

    Ends(String bootstrapServers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        var out = new ByteArraySerializer();
        var in = new ByteArrayDeserializer();
        producer = new KafkaProducer<>(settings, out, out);
        consumer = new KafkaConsumer<>(settings, in, in);
        admin = Admin.create(settings);
        var outputs = partitions(Catalogue.FORECASTS, Catalogue.ANOMALIES);
        consumer.assign(outputs);
        consumer.seekToBeginning(outputs);
    }

    /** Returns when the broker has them. */
    void send(List<Sent> records) throws Exception {
        var underWay = new ArrayList<Future<?>>();
        for (var it : records) {
            var partition = TenantPartitioner.partitionOf(it.tenant(), LocalBroker.PARTITIONS);
            underWay.add(
                    producer.send(
                            new ProducerRecord<>(it.topic(), partition, it.key(), it.value())));
        }
        for (var each : underWay) {
            each.get();
        }
    }

    /** Reads all there is; returns the newest value of each key, without what was taken back. */
    Map<ByteBuffer, ByteBuffer> standing() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream()
                .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
            consumer.poll(POLL).forEach(this::take);
        }
        return Map.copyOf(standing);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        read.add(record);
        var key = ByteBuffer.wrap(record.key());
        if (record.value() == null) {
            standing.remove(key);
        } else {
            standing.put(key, ByteBuffer.wrap(record.value()));
        }
    }

    /** Records read so far, every one. */
    List<ConsumerRecord<byte[], byte[]>> read() {
        return read;
    }

    /** Whether checkpoints of both jobs hold all that was sent. */
    boolean isTakenIn() throws Exception {
        return isTakenIn("flink-anomalies", Catalogue.ENRICHED)
                && isTakenIn("flink-forecasts", Catalogue.BALANCES, Catalogue.SPENDING);
    }

    private boolean isTakenIn(String group, TopicSpec<?, ?>... inputs) throws Exception {
        var taken = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return consumer.endOffsets(partitions(inputs)).entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .allMatch(
                        end -> {
                            var offset = taken.get(end.getKey());
                            return offset != null && offset.offset() >= end.getValue();
                        });
    }

    private static List<TopicPartition> partitions(TopicSpec<?, ?>... topics) {
        return Stream.of(topics)
                .flatMap(
                        topic ->
                                IntStream.range(0, LocalBroker.PARTITIONS)
                                        .mapToObj(it -> new TopicPartition(topic.name(), it)))
                .toList();
    }

    @Override
    public void close() {
        admin.close();
        consumer.close();
        producer.close();
    }
}
