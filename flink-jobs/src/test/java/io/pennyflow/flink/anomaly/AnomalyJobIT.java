package io.pennyflow.flink.anomaly;

import static io.pennyflow.flink.anomaly.AnomalyFixtures.COFFEE;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.MONDAY;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.TENANT;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.enriched;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.id;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.platform.FlinkApp;
import io.pennyflow.flink.platform.FlinkSettings;
import io.pennyflow.flink.platform.LocalBroker;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job, between the topics of a real broker. */
@SuppressWarnings("NullAway.Init")
class AnomalyJobIT {
    private static final UUID HOUSEHOLD = UUID.fromString(TENANT);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path directory;

    private LocalBroker broker;
    private LocalRegistry registry;
    private Serdes serdes;
    private KafkaProducer<byte[], byte[]> producer;
    private KafkaConsumer<byte[], byte[]> consumer;
    private final Queue<ConsumerRecord<byte[], byte[]>> read = new ArrayDeque<>();

    @BeforeEach
    void start() {
        broker = new LocalBroker(directory.resolve("kafka"));
        registry = new LocalRegistry();
        serdes = new Serdes(registry.client());
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "test",
                        "auto.offset.reset",
                        "earliest");
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Catalogue.ANOMALIES.name(), Catalogue.ENRICHED.deadLetters()));
    }

    @AfterEach
    void stop() {
        consumer.close();
        producer.close();
        registry.close();
        broker.close();
    }

    @Test
    void tellsOfAnUnusualAmountAndTakesItBackAfterARestart() throws Exception {
        try (var app = flink()) {
            for (var day = 0; day < 10; day++) {
                send(day, enriched(day, MONDAY.plusDays(day), "-10.0000", COFFEE));
            }
            send(10, enriched(10, MONDAY.plusDays(10), "-86.0000", COFFEE));

            var told = next(Catalogue.ANOMALIES.name(), 10);
            var anomaly = serdes.value(Catalogue.ANOMALIES).fromBytes(told.value());

            assertThat(anomaly.getReasons())
                    .containsExactly(
                            "Usually 10.00 EUR at Café Rossi; this was 86.00 EUR"
                                    + " (based on 10 earlier payments)");
            assertThat(told.partition())
                    .isEqualTo(TenantPartitioner.partitionOf(HOUSEHOLD, LocalBroker.PARTITIONS));
            assertThat(app.states()).containsEntry("anomalies", "RUNNING");
        }

        try (var app = flink()) {
            send(10, null);

            var takenBack = next(Catalogue.ANOMALIES.name(), 10);

            assertThat(takenBack.value()).isNull();
            assertThat(app.states()).containsEntry("anomalies", "RUNNING");
        }
    }

    @Test
    void putsUnreadableBytesAside() throws Exception {
        var garbage = "not a transaction".getBytes(UTF_8);
        try (var app = flink()) {
            producer.send(new ProducerRecord<>(Catalogue.ENRICHED.name(), keyOf(1), garbage)).get();

            var aside = next(Catalogue.ENRICHED.deadLetters(), 1);

            assertThat(aside.value()).isEqualTo(garbage);
            assertThat(aside.headers().lastHeader("__flink.errors.message")).isNotNull();
            assertThat(app.states()).containsEntry("anomalies", "RUNNING");
        }
    }

    private FlinkApp flink() {
        return FlinkApp.start(
                new FlinkSettings(
                        broker.bootstrapServers(),
                        registry.uri(),
                        directory.resolve("checkpoints"),
                        LocalBroker.freePort(),
                        Duration.ofSeconds(30),
                        1));
    }

    private void send(long number, @Nullable EnrichedTransaction transaction) throws Exception {
        var partition = TenantPartitioner.partitionOf(HOUSEHOLD, LocalBroker.PARTITIONS);
        var value =
                transaction == null ? null : serdes.value(Catalogue.ENRICHED).toBytes(transaction);
        var topic = Catalogue.ENRICHED.name();
        producer.send(new ProducerRecord<>(topic, partition, keyOf(number), value)).get();
    }

    private byte[] keyOf(long number) {
        var key = new TransactionKey(HOUSEHOLD, id(number).toUuid());
        return serdes.key(Catalogue.ENRICHED).toBytes(key);
    }

    /** What is next said of a transaction; what was there before the job, it may say in full. */
    private ConsumerRecord<byte[], byte[]> next(String topic, long number) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            consumer.poll(Duration.ofMillis(100)).forEach(read::add);
            while (!read.isEmpty()) {
                var record = read.remove();
                if (record.topic().equals(topic) && Arrays.equals(record.key(), keyOf(number))) {
                    return record;
                }
            }
        }
        throw new AssertionError("Nothing came within " + PATIENCE);
    }
}
