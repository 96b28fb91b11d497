package io.pennyflow.connect;

import static io.pennyflow.connect.platform.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.outbox.OutboxSlot;
import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.connect.platform.TestKafka;
import io.pennyflow.connect.platform.TestRegistry;
import io.pennyflow.connect.view.View;
import io.pennyflow.connect.view.ViewRebuild;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every connector as configured, on a real broker, a real Connect and a real PostgreSQL. */
class ConnectorsIT {
    private static final UUID TENANT = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID REBUILT = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final LocalDate DAY = LocalDate.parse("2026-01-05");
    private static final byte[] FIRST_PAYLOAD = {0, 0, 0, 0, 9, 1, -1, 127};

    private static TestDatabase database;
    private static TestRegistry registry;
    private static TestKafka kafka;
    private static Serdes serdes;
    private static KafkaProducer<byte[], byte[]> producer;

    @BeforeAll
    static void startParts(@TempDir Path directory) throws SQLException {
        database = new TestDatabase();
        OutboxSlot.ensure(database.superuser());
        OutboxSlot.ensure(database.superuser());
        send("households.v1", key(TENANT), FIRST_PAYLOAD); // Before anyone listens.
        registry = new TestRegistry();
        kafka = new TestKafka(directory);
        kafka.create(
                Catalogue.ALL.stream()
                        .flatMap(it -> Stream.of(it.name(), it.deadLetters()))
                        .toList());
        serdes = new Serdes(new Registry(registry.uri()));
        producer = kafka.producer();
        kafka.start(
                ConnectorConfigs.all(
                        new ConnectEnds(
                                kafka.bootstrapServers(),
                                registry.uri(),
                                "127.0.0.1",
                                database.port(),
                                "postgres")));
    }

    @AfterAll
    static void stopParts() {
        producer.close();
        kafka.close();
        registry.close();
        database.close();
    }

    @Test
    void carriesAnOutboxRowThatWasWrittenBeforeTheConnectorStarted() {
        eventually(
                () ->
                        assertThat(read(Catalogue.HOUSEHOLDS))
                                .anySatisfy(
                                        record -> {
                                            assertThat(record.key()).isEqualTo(key(TENANT));
                                            assertThat(record.value()).isEqualTo(FIRST_PAYLOAD);
                                        }));
    }

    @Test
    void carriesIntentsInOrderBytesUntouchedToTheTenantsPartition() throws SQLException {
        var tenant = UUID.fromString("22222222-2222-4222-8222-222222222222");
        for (byte n = 0; n < 20; n++) {
            send("accounts.v1", key(tenant), new byte[] {0, n});
        }
        send("accounts.v1", key(tenant), null);

        eventually(() -> assertThat(read(Catalogue.ACCOUNTS)).hasSize(21));
        var records = read(Catalogue.ACCOUNTS);
        assertThat(records)
                .allSatisfy(
                        record -> {
                            assertThat(record.key()).isEqualTo(key(tenant));
                            assertThat(record.partition())
                                    .isEqualTo(TenantPartitioner.partitionOf(tenant, 4));
                        });
        assertThat(records.subList(0, 20))
                .extracting(record -> record.value()[1])
                .containsExactly(
                        Stream.iterate((byte) 0, n -> (byte) (n + 1))
                                .limit(20)
                                .toArray(Byte[]::new));
        assertThat(records.get(20).value()).isNull();
    }

    @Test
    void goesOnWithTheOutboxAfterARestartWhenTheSlotHasMoved() throws SQLException {
        send("overrides.v1", key(TENANT), new byte[] {0, 1});
        eventually(() -> assertThat(read(Catalogue.OVERRIDES)).hasSize(1));
        var slot = "select confirmed_flush_lsn >= '%s' from pg_replication_slots";
        database.execute("create table filler as select generate_series(1, 100000)");
        var written = database.rows("select pg_current_wal_lsn()").get(0);
        eventually(() -> assertThat(database.rows(slot.formatted(written))).containsExactly("t"));

        kafka.connect().send("PUT", "/connectors/outbox/stop", "");
        eventually(() -> assertThat(kafka.connect().status("outbox").path("tasks")).isEmpty());
        send("overrides.v1", key(TENANT), new byte[] {0, 2});
        kafka.connect().send("PUT", "/connectors/outbox/resume", "");
        eventually(() -> kafka.connect().requireRunning("outbox"));
        send("overrides.v1", key(TENANT), new byte[] {0, 3});

        eventually(
                () ->
                        assertThat(read(Catalogue.OVERRIDES))
                                .extracting(record -> (int) record.value()[1])
                                .containsExactly(1, 2, 3));
    }

    @Test
    void putsARecordIntoItsViewAndOnesItCannotReadOnTheDeadLetterTopic() {
        var key = new DailySpendingKey(TENANT, "TRAVEL_OTHER", DAY);
        var noise = "noise".getBytes(StandardCharsets.UTF_8);

        produce(Catalogue.SPENDING, noise, noise);
        produce(
                Catalogue.SPENDING,
                serdes.key(Catalogue.SPENDING).toBytes(key),
                serdes.value(Catalogue.SPENDING).toBytes(spending(key)));

        eventually(
                () ->
                        assertThat(
                                        database.rows(
                                                "select category, outflow from spending_daily where tenant_id = '"
                                                        + TENANT
                                                        + "'"))
                                .containsExactly("TRAVEL_OTHER 12.5000"));
        eventually(
                () -> {
                    var letters = kafka.records(Catalogue.SPENDING.deadLetters());
                    assertThat(letters).isNotEmpty(); // A rebuild meets the record once more.
                    assertThat(letters.get(0).value()).isEqualTo(noise);
                    assertThat(letters.get(0).headers().headers("__connect.errors.topic"))
                            .isNotEmpty();
                });
    }

    @Test
    void bringsTheWholeHistoryOfRates() {
        eventually(
                () ->
                        assertThat(database.rows("select count(*), max(day) from fx_rate"))
                                .containsExactly("193655 2023-02-21"));
    }

    @Test
    void rebuildsAViewToTheSameContent() throws SQLException {
        bringsTheWholeHistoryOfRates();
        for (var n = 1; n <= 50; n++) {
            var key = new DailySpendingKey(REBUILT, "TRAVEL_OTHER", DAY.plusDays(n));
            produce(
                    Catalogue.SPENDING,
                    serdes.key(Catalogue.SPENDING).toBytes(key),
                    serdes.value(Catalogue.SPENDING).toBytes(spending(key)));
        }
        var content = "select * from spending_daily where tenant_id = '" + REBUILT + "' order by 3";
        eventually(() -> assertThat(database.rows(content)).hasSize(50));
        var before = database.rows(content);
        database.execute("delete from spending_daily where day > date '2026-02-01'");

        new ViewRebuild(
                        database.as("view_sink"),
                        kafka.bootstrapServers(),
                        URI.create(kafka.connectUrl()),
                        Clock.systemUTC())
                .run(View.ALL, Duration.ofMinutes(1));

        assertThat(database.rows(content)).isEqualTo(before);
        assertThat(database.rows("select count(*) from fx_rate")).containsExactly("193655");
    }

    private static DailySpending spending(DailySpendingKey key) {
        return new DailySpending(
                key.getTenantId(),
                key.getCategory(),
                key.getDay(),
                "EUR",
                new BigDecimal("12.5000"),
                new BigDecimal("0.0000"),
                1);
    }

    /** The bytes of a key that the database holds already: as far as Connect knows, just bytes. */
    private static byte[] key(UUID tenant) {
        var text = tenant.toString().getBytes(StandardCharsets.US_ASCII);
        var key = new byte[6 + text.length];
        key[4] = 42;
        key[5] = (byte) (text.length * 2);
        System.arraycopy(text, 0, key, 6, text.length);
        return key;
    }

    /** As the API does: inserted and deleted in one transaction, under the tenant's policy. */
    private static void send(String topic, byte[] key, byte @Nullable [] payload)
            throws SQLException {
        try (var connection = database.as("query_api").getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement();
                    var insert =
                            connection.prepareStatement(
                                    "insert into outbox values (?, gen_random_uuid(), ?, ?, ?)")) {
                statement.execute("set local app.tenant_id = '" + TENANT + "'");
                insert.setObject(1, TENANT);
                insert.setString(2, topic);
                insert.setBytes(3, key);
                insert.setBytes(4, payload);
                insert.executeUpdate();
                statement.execute("delete from outbox");
            }
            connection.commit();
        }
    }

    private static void produce(
            TopicSpec<?, ?> topic, byte @Nullable [] key, byte @Nullable [] value) {
        try {
            producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Cannot produce to " + topic.name(), e);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(TopicSpec<?, ?> topic) {
        return kafka.records(topic.name());
    }
}
