package io.pennyflow.streams.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A producer for the dead letters of global stores, opened with the first one. Waits until the
 * broker has each: the store's position moves on only after that, so none is lost; after a crash
 * one may be sent twice. Several topologies read the same rates: each letter is sent once.
 */
final class GlobalDeadLetters implements Consumer<ProducerRecord<byte[], byte[]>>, AutoCloseable {
    /** Letters remembered, to know the same one from another topology. */
    static final int REMEMBERED = 10_000;

    private final String bootstrapServers;
    private final Set<String> sent = Collections.newSetFromMap(new Newest());
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    GlobalDeadLetters(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public synchronized void accept(ProducerRecord<byte[], byte[]> letter) {
        var origin = letter.topic() + DeadLetters.originOf(letter);
        if (sent.contains(origin)) {
            return;
        }
        try {
            producer().send(letter).get();
            sent.add(origin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot write to " + letter.topic() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing a dead letter.", e);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(
                            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                            new ByteArraySerializer(),
                            new ByteArraySerializer());
        }
        return producer;
    }

    private static final class Newest extends LinkedHashMap<String, Boolean> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
