package io.pennyflow.api.imports.stream;

import io.pennyflow.schemas.topic.Catalogue;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How far every import is, as {@code imports.v1} says. Reads committed records up to the end there
 * is when it begins, open transactions included: it waits until those have ended either way, so
 * nothing that was committed before is missed.
 */
final class ProgressLog {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String TOPIC = Catalogue.IMPORTS.name();

    private final String bootstrapServers;
    private final ImportWire wire;

    ProgressLog(String bootstrapServers, ImportWire wire) {
        this.bootstrapServers = bootstrapServers;
        this.wire = wire;
    }

    /** The newest progress of each import there ever was. */
    Map<ImportRef, Progress> read() {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            var ends = ends(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(ends, consumer);
        }
    }

    private Map<ImportRef, Progress> readTo(
            Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer) {
        var newest = new HashMap<ImportRef, Progress>();
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!ends.entrySet().stream().allMatch(it -> reached(consumer, it))) {
            if (System.nanoTime() > deadline) {
                throw new KafkaException(
                        "The end of %s was not reached within %s.".formatted(TOPIC, LIMIT));
            }
            for (var record : consumer.poll(POLL)) {
                var batch = wire.progress().fromBytes(record.value());
                if (batch != null) {
                    newest.put(
                            new ImportRef(batch.getTenantId(), batch.getImportId()),
                            Progress.of(batch));
                }
            }
        }
        return newest;
    }

    private static boolean reached(
            KafkaConsumer<byte[], byte[]> consumer, Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey()) >= end.getValue();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        var partitions =
                consumer.partitionsFor(TOPIC).stream()
                        .map(it -> new TopicPartition(TOPIC, it.partition()))
                        .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("There is no topic " + TOPIC + ".");
        }
        return partitions;
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        var latest =
                partitions.stream().collect(Collectors.toMap(it -> it, it -> OffsetSpec.latest()));
        var uncommitted = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
        try (var admin = Admin.create(adminSettings())) {
            var ends = new HashMap<TopicPartition, Long>();
            admin.listOffsets(latest, uncommitted)
                    .all()
                    .get(LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The end of " + TOPIC + " is not known.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while asking for the end of " + TOPIC, e);
        }
    }

    private Properties adminSettings() {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return settings;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                bytes,
                bytes);
    }
}
