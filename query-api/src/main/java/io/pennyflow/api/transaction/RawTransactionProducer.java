package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.Topics;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends single transactions. It needs no Kafka transaction: the id makes a repetition the same
 * record again. Connects when it is used first. Safe for threads.
 */
@Component
class RawTransactionProducer {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Topics topics;
    private @Nullable KafkaProducer<TransactionKey, RawTransaction> producer;

    RawTransactionProducer(Topics topics) {
        this.topics = topics;
    }

    /** Returns when Kafka has it for good. */
    void send(TransactionKey key, RawTransaction transaction) {
        var record = new ProducerRecord<>(Catalogue.RAW.name(), key, transaction);
        try {
            open().send(record).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not take the transaction.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending a transaction.", e);
        }
    }

    private synchronized KafkaProducer<TransactionKey, RawTransaction> open() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(
                            settings(),
                            topics.serdes().key(Catalogue.RAW),
                            topics.serdes().value(Catalogue.RAW));
        }
        return producer;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, topics.bootstrapServers());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "transactions-by-hand");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, TenantPartitioner.class);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) LIMIT.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        return settings;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(LIMIT);
            producer = null;
        }
    }
}
