package io.pennyflow.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How much of some topics is committed, seen from outside without reading them. */
final class Committed {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Admin admin;
    private final List<TopicPartition> partitions;

    Committed(Admin admin, String topic) throws ExecutionException, InterruptedException {
        this(admin, List.of(topic));
    }

    Committed(Admin admin, List<String> topics) throws ExecutionException, InterruptedException {
        this.admin = admin;
        this.partitions =
                admin.describeTopics(topics).allTopicNames().get().values().stream()
                        .flatMap(Committed::partitions)
                        .toList();
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream()
                .map(it -> new TopicPartition(topic.name(), it.partition()));
    }

    /** Offsets up to which a reader of committed records reads; markers count as records. */
    long offsets() throws ExecutionException, InterruptedException {
        var request =
                partitions.stream().collect(Collectors.toMap(it -> it, it -> OffsetSpec.latest()));
        var options = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
        return admin.listOffsets(request, options).all().get().values().stream()
                .mapToLong(it -> it.offset())
                .sum();
    }

    /** Offsets up to which a group has read them. */
    long readBy(String group) throws ExecutionException, InterruptedException {
        var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return partitions.stream()
                .map(read::get)
                .filter(Objects::nonNull)
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    /** Committed records, counted by reading them all. */
    static long records(Clients clients, String topic) {
        try (var consumer = clients.consumer(topic)) {
            var ends = consumer.endOffsets(consumer.assignment());
            var count = 0L;
            while (!isRead(consumer::position, ends)) {
                count += consumer.poll(POLL).count();
            }
            return count;
        }
    }

    private static boolean isRead(
            ToLongFunction<TopicPartition> position, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> position.applyAsLong(end.getKey()) >= end.getValue());
    }
}
