package io.pennyflow.streams.platform;

import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** A topology as it runs in production, on a test driver, speaking topics of the catalogue. */
public final class TopologyRun implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(50);
    private static final long TIMESTAMP = 1_767_225_600_000L;

    private final Topology topology;
    private final TopologyTestDriver driver;
    private final Serdes serdes;
    private final Map<String, WireSerde<?>> keys = new HashMap<>();
    private final Map<String, WireSerde<?>> values = new HashMap<>();
    private final Map<String, TestInputTopic<byte[], byte[]>> inputs = new HashMap<>();

    public TopologyRun(TopologySource source, Registry registry) {
        this(source, registry, Instant.ofEpochMilli(TIMESTAMP));
    }

    /**
     * @param start what the clock says at first
     */
    public TopologyRun(TopologySource source, Registry registry, Instant start) {
        this.serdes = new Serdes(registry);
        this.topology = source.topology(registry);
        this.driver = new TopologyTestDriver(topology, properties(source.name()), start);
    }

    public <K extends SpecificRecord, V extends SpecificRecord> void send(
            TopicSpec<K, V> topic, K key, @Nullable V value) {
        sendBytes(
                topic.name(),
                key(topic).toBytes(key),
                value == null ? null : value(topic).toBytes(value));
    }

    @SuppressWarnings("NullAway") // Kafka's types do not say that a value may be null.
    public void sendBytes(String topic, byte[] key, byte @Nullable [] value) {
        var bytes = new ByteArraySerializer();
        inputs.computeIfAbsent(topic, it -> driver.createInputTopic(it, bytes, bytes))
                .pipeInput(new TestRecord<>(key, value, null, TIMESTAMP));
    }

    /** Lets the clock go on, and with it what goes by the clock. */
    public void pass(Duration time) {
        for (var left = time; left.compareTo(Duration.ZERO) > 0; left = left.minus(TICK)) {
            driver.advanceWallClockTime(TICK);
        }
    }

    /** Lets much time go by at once. */
    public void skip(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** What came since it was last asked for; a null value is a tombstone. */
    public <K extends SpecificRecord, V extends SpecificRecord> List<TestRecord<K, V>> out(
            TopicSpec<K, V> topic) {
        return driver.createOutputTopic(topic.name(), key(topic), value(topic)).readRecordsToList();
    }

    /** The newest record of each key, tombstones applied, from what came since. */
    public <K extends SpecificRecord, V extends SpecificRecord> Map<K, V> newest(
            TopicSpec<K, V> topic) {
        var newest = new LinkedHashMap<K, V>();
        for (var record : out(topic)) {
            if (record.value() == null) {
                newest.remove(record.key());
            } else {
                newest.put(record.key(), record.value());
            }
        }
        return newest;
    }

    public List<TestRecord<byte[], byte[]>> deadLetters(TopicSpec<?, ?> topic) {
        var bytes = new ByteArrayDeserializer();
        return driver.createOutputTopic(topic.deadLetters(), bytes, bytes).readRecordsToList();
    }

    public String description() {
        return topology.describe().toString();
    }

    @Override
    public void close() {
        driver.close();
    }

    @SuppressWarnings("unchecked") // One serde a topic, of the topic's own type.
    private <K extends SpecificRecord> WireSerde<K> key(TopicSpec<K, ?> topic) {
        return (WireSerde<K>) keys.computeIfAbsent(topic.name(), name -> serdes.key(topic));
    }

    @SuppressWarnings("unchecked") // One serde a topic, of the topic's own type.
    private <V extends SpecificRecord> WireSerde<V> value(TopicSpec<?, V> topic) {
        return (WireSerde<V>) values.computeIfAbsent(topic.name(), name -> serdes.value(topic));
    }

    private Properties properties(String name) {
        try {
            Path state = Files.createTempDirectory("streams-test");
            state.toFile().deleteOnExit();
            var properties = StreamsProperties.of(name);
            properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
            // The driver forgets what is sent outside a record's transaction: dead letters.
            properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
