package io.pennyflow.connect.view;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What a topic still holds for a reader. Asks for records and not for end offsets: a topic written
 * in transactions ends in a marker that no reader is ever given, so no position reaches its end.
 */
final class TopicTail implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;

    TopicTail(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", bootstrapServers,
                                "isolation.level", "read_committed",
                                "max.poll.records", "1",
                                "enable.auto.commit", "false",
                                "auto.offset.reset", "earliest"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    /** Whether no committed record is left at or after these positions. */
    boolean isReadUpTo(Map<TopicPartition, Long> positions) {
        consumer.assign(positions.keySet());
        var ends = consumer.endOffsets(positions.keySet());
        positions.forEach(consumer::seek);
        while (positions.keySet().stream().anyMatch(it -> behind(it, ends))) {
            if (!consumer.poll(STEP).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
    }

    private boolean behind(TopicPartition partition, Map<TopicPartition, Long> ends) {
        return consumer.position(partition) < ends.getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
