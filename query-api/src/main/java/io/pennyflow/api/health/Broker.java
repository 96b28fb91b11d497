package io.pennyflow.api.health;

import io.pennyflow.api.health.Health.DeadLetters;
import io.pennyflow.api.platform.Topics;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the health page asks the broker. Connects when it is first asked. */
@Component
class Broker {
    private static final String DEAD_LETTERS = ".dlq";
    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(2).toMillis();

    private final Topics topics;
    private @Nullable Admin admin;

    Broker(Topics topics) {
        this.topics = topics;
    }

    int nodes() throws InterruptedException, ExecutionException {
        return admin().describeCluster().nodes().get().size();
    }

    /** The dead-letter topics that hold any, by name. */
    List<DeadLetters> deadLetters() throws InterruptedException, ExecutionException {
        var partitions = deadLetterPartitions();
        var counts = new TreeMap<String, Long>();
        offsets(partitions, OffsetSpec.latest())
                .forEach((it, end) -> counts.merge(it.topic(), end.offset(), Long::sum));
        offsets(partitions, OffsetSpec.earliest())
                .forEach((it, start) -> counts.merge(it.topic(), -start.offset(), Long::sum));
        var found = new ArrayList<DeadLetters>();
        counts.forEach(
                (topic, count) -> {
                    if (count > 0) {
                        found.add(new DeadLetters(topic, count));
                    }
                });
        return found;
    }

    private Set<TopicPartition> deadLetterPartitions()
            throws InterruptedException, ExecutionException {
        var names =
                admin().listTopics().names().get().stream()
                        .filter(it -> it.endsWith(DEAD_LETTERS))
                        .toList();
        var partitions = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : admin().describeTopics(names).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(
                            it ->
                                    partitions.put(
                                            new TopicPartition(topic.name(), it.partition()),
                                            OffsetSpec.latest()));
        }
        return partitions.keySet();
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Set<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(it -> asked.put(it, which));
        KafkaFuture<Map<TopicPartition, ListOffsetsResultInfo>> answer =
                admin().listOffsets(asked).all();
        return answer.get();
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin =
                    Admin.create(
                            Map.of(
                                    "bootstrap.servers",
                                    topics.bootstrapServers(),
                                    "client.id",
                                    "health",
                                    "request.timeout.ms",
                                    TIMEOUT_MILLIS,
                                    "default.api.timeout.ms",
                                    TIMEOUT_MILLIS));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
