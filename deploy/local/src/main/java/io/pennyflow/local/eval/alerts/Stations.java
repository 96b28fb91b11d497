package io.pennyflow.local.eval.alerts;

import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.platform.StreamsProperties;
import io.pennyflow.streams.platform.TopologySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/**
 * Topologies as they run in production, in this thread and by a clock that goes on when it is told
 * to. What one writes those read that have it as a source.
 */
final class Stations implements AutoCloseable {
    /** Passes of a second in which whatever waits for quiet has its turn. */
    private static final int PASSES = 8;

    private static final Duration PASS = Duration.ofSeconds(1);

    private final Serdes serdes;
    private final List<Station> stations = new ArrayList<>();
    private final List<Heard<?, ?>> heard = new ArrayList<>();
    private Instant now;

    private record Station(TopologyTestDriver driver, Set<String> sources) {}

    private record Heard<K extends SpecificRecord, V extends SpecificRecord>(
            TopicSpec<K, V> topic, Consumer<V> listener) {}

    Stations(List<TopologySource> sources, Instant start) {
        var registry = Registry.inMemory();
        serdes = new Serdes(registry);
        now = start;
        for (var source : sources) {
            var topology = source.topology(registry);
            var driver = new TopologyTestDriver(topology, properties(source.name()), start);
            stations.add(new Station(driver, sources(topology.describe())));
        }
    }

    <K extends SpecificRecord, V extends SpecificRecord> void listen(
            TopicSpec<K, V> topic, Consumer<V> listener) {
        heard.add(new Heard<>(topic, listener));
    }

    <K extends SpecificRecord, V extends SpecificRecord> void send(
            TopicSpec<K, V> topic, K key, V value) {
        var record =
                new TestRecord<>(
                        serdes.key(topic).toBytes(key), serdes.value(topic).toBytes(value), now);
        send(topic.name(), record);
    }

    /** Lets the clock go on; earlier than now it stays. */
    void passUntil(Instant until) {
        var left = Duration.between(now, until);
        if (left.compareTo(Duration.ZERO) > 0) {
            advance(left);
        }
    }

    /** Lets all have its turn that waits for quiet. */
    void settle() {
        for (var pass = 0; pass < PASSES; pass++) {
            advance(PASS);
            deliver();
        }
    }

    @Override
    public void close() {
        stations.forEach(it -> it.driver().close());
    }

    private void advance(Duration time) {
        now = now.plus(time);
        stations.forEach(it -> it.driver().advanceWallClockTime(time));
    }

    private void deliver() {
        for (var station : stations) {
            for (var topic : station.driver().producedTopicNames()) {
                var bytes = new ByteArrayDeserializer();
                station.driver()
                        .createOutputTopic(topic, bytes, bytes)
                        .readRecordsToList()
                        .forEach(it -> deliver(topic, it));
            }
        }
    }

    private void deliver(String topic, TestRecord<byte[], byte[]> record) {
        if (topic.endsWith(".dlq")) {
            throw new IllegalStateException("A record was refused and sent to " + topic);
        }
        heard.stream()
                .filter(it -> it.topic().name().equals(topic))
                .forEach(it -> hear(it, record));
        send(topic, record);
    }

    private <K extends SpecificRecord, V extends SpecificRecord> void hear(
            Heard<K, V> heard, TestRecord<byte[], byte[]> record) {
        if (record.value() != null) {
            heard.listener().accept(serdes.value(heard.topic()).fromBytes(record.value()));
        }
    }

    private void send(String topic, TestRecord<byte[], byte[]> record) {
        var bytes = new ByteArraySerializer();
        stations.stream()
                .filter(it -> it.sources().contains(topic))
                .forEach(it -> it.driver().createInputTopic(topic, bytes, bytes).pipeInput(record));
    }

    private static Set<String> sources(TopologyDescription description) {
        return description.subtopologies().stream()
                .flatMap(it -> it.nodes().stream())
                .filter(TopologyDescription.Source.class::isInstance)
                .flatMap(it -> ((TopologyDescription.Source) it).topicSet().stream())
                .collect(Collectors.toSet());
    }

    private static Properties properties(String name) {
        try {
            Path state = Files.createTempDirectory("pennyflow-eval");
            state.toFile().deleteOnExit();
            var properties = StreamsProperties.of(name);
            properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
            // The driver forgets what is sent outside a record's transaction: dead letters.
            properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
