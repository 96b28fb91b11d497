package io.pennyflow.api.imports.stream;

import io.pennyflow.schemas.topic.TenantPartitioner;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches, each in a transaction of its own. Its transactional id is fixed, so that making
 * it ready ends what a killed process left open. One thread at a time.
 *
 * <p>After any failure of {@link #commit} nobody knows whether the batch came to be: {@link
 * #discard} it, make it ready again, and look at the topic.
 */
final class BatchProducer implements AutoCloseable {
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);
    private static final int TRANSACTION_LIMIT_MS = 60_000;
    private static final int BLOCK_LIMIT_MS = 15_000;
    private static final int DELIVERY_LIMIT_MS = 30_000;
    private static final int REQUEST_LIMIT_MS = 15_000;
    private static final int LINGER_MS = 5;
    private static final int BATCH_BYTES = 256 * 1024;

    private final Map<String, Object> settings;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    BatchProducer(String bootstrapServers, String transactionalId) {
        this.settings = settings(bootstrapServers, transactionalId);
    }

    private static Map<String, Object> settings(String bootstrapServers, String transactionalId) {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_LIMIT_MS);
        settings.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, TenantPartitioner.class);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_LIMIT_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_LIMIT_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_LIMIT_MS);
        return settings;
    }

    /** Connects, and aborts or completes the last transaction under this id. */
    void makeReady() {
        open();
    }

    /** Returns when all records of the batch are visible, and all at once. */
    void commit(Batch batch) {
        var open = open();
        open.beginTransaction();
        for (var record : batch.records()) {
            var unused = open.send(record); // What fails is thrown by the commit.
        }
        open.commitTransaction();
    }

    /** Forgets the connection and, with it, a transaction in doubt. */
    void discard() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<byte[], byte[]> open() {
        if (producer == null) {
            var serializer = new ByteArraySerializer();
            producer = new KafkaProducer<>(settings, serializer, serializer);
            producer.initTransactions();
        }
        return producer;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(CLOSE_LIMIT);
            producer = null;
        }
    }
}
