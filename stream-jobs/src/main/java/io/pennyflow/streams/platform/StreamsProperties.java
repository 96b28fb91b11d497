package io.pennyflow.streams.platform;

import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.mainConsumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;

/** The settings of Kafka Streams for one topology; every figure has its name here. */
public final class StreamsProperties {
    /**
     * How long a conclusion waits for its transaction, at most; two of them stay under a second.
     */
    static final Duration COMMIT_INTERVAL = Duration.ofMillis(200);

    /** How soon others take over the work of an instance that died and does not come back. */
    static final Duration SESSION_TIMEOUT = Duration.ofSeconds(10);

    static final Duration HEARTBEAT_INTERVAL = Duration.ofSeconds(2);

    /** How long an open transaction of an instance that died can hold up its readers. */
    static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(10);

    static final Duration LINGER = Duration.ofMillis(25);
    static final int BATCH_BYTES = 256 << 10;
    static final int POLL_RECORDS = 4_000;

    /** Heap for the caches of state stores, of one topology. */
    static final long STORE_CACHE_BYTES = 32L << 20;

    private StreamsProperties() {}

    /** What makes a topology ours, wherever it runs: tests use the same. */
    public static Properties of(String topology) {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "streams-" + topology);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL.toMillis());
        // What follows does not depend on the order in which sources are read; waiting for an empty
        // one would cost more than the work itself.
        properties.put(
                StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.class);
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, STORE_CACHE_BYTES);
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        return properties;
    }

    static Properties of(String topology, StreamsSettings settings) {
        var properties = of(topology);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        putConsumer(properties);
        putProducer(properties);
        return properties;
    }

    private static void putConsumer(Properties properties) {
        properties.put(
                consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                (int) SESSION_TIMEOUT.toMillis());
        properties.put(
                consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                (int) HEARTBEAT_INTERVAL.toMillis());
        properties.put(mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), POLL_RECORDS);
    }

    private static void putProducer(Properties properties) {
        properties.put(producerPrefix(ProducerConfig.LINGER_MS_CONFIG), (int) LINGER.toMillis());
        properties.put(producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        properties.put(producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        properties.put(
                producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                (int) TRANSACTION_TIMEOUT.toMillis());
    }
}
