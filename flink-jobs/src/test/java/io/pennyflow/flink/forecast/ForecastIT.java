package io.pennyflow.flink.forecast;

import static io.pennyflow.flink.forecast.household.LivedHousehold.CHECKING;
import static io.pennyflow.flink.forecast.household.LivedHousehold.GROCERIES;
import static io.pennyflow.flink.forecast.household.LivedHousehold.LAST;
import static io.pennyflow.flink.forecast.household.LivedHousehold.TENANT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.forecast.household.LivedHousehold;
import io.pennyflow.flink.forecast.household.Movement;
import io.pennyflow.flink.platform.FlinkApp;
import io.pennyflow.flink.platform.FlinkSettings;
import io.pennyflow.flink.platform.LocalBroker;
import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.forecasts.v1.Forecast;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
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
class ForecastIT {
    private static final UUID HOUSEHOLD = UUID.fromString(TENANT);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BALANCE = "ACCOUNT " + CHECKING + " DAY";
    private static final String SHOPPING = "CATEGORY " + GROCERIES + " MONTH";

    @TempDir Path directory;

    private LocalBroker broker;
    private LocalRegistry registry;
    private Serdes serdes;
    private KafkaProducer<byte[], byte[]> producer;
    private KafkaConsumer<byte[], byte[]> consumer;

    /** What the topic holds, and how much came aside. */
    private final Map<String, Optional<Forecast>> standing = new HashMap<>();

    private int aside;

    private final List<Future<?>> underWay = new ArrayList<>();

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
        consumer.subscribe(List.of(Catalogue.FORECASTS.name(), Catalogue.BALANCES.deadLetters()));
    }

    @AfterEach
    void stop() {
        consumer.close();
        producer.close();
        registry.close();
        broker.close();
    }

    @Test
    void forecastsAHouseholdAndGoesOnAfterARestart() throws Exception {
        var household = LivedHousehold.of(400, 1);
        try (var app = flink()) {
            household.account.forEach(this::balance);
            requireNonNull(household.categories.get(GROCERIES)).forEach(this::groceries);

            await(() -> standing.containsKey(BALANCE) && standing.containsKey(SHOPPING));

            var balance = now(BALANCE).orElseThrow();
            assertThat(balance.getStatus()).isEqualTo("FORECAST");
            assertThat(balance.getOrigin()).isEqualTo(LAST);
            assertThat(balance.getSteps()).hasSize(90);
            assertThat(standing).hasSize(6);
            assertThat(app.states()).containsEntry(ForecastJob.NAME, "RUNNING");
        }

        try (var app = flink()) {
            groceries(day(LAST.plusDays(1)), new Movement("EUR", -25_0000, 0));

            await(() -> origin(BALANCE).equals(LAST.plusDays(1)));

            requireNonNull(household.categories.get(GROCERIES))
                    .keySet()
                    .forEach(it -> groceries(it, null));
            groceries(day(LAST.plusDays(1)), null);
            await(() -> now(SHOPPING).isEmpty() && origin(BALANCE).equals(LAST));
            assertThat(app.states()).containsEntry(ForecastJob.NAME, "RUNNING");
        }
    }

    @Test
    void putsUnreadableBytesAsideAndGoesOn() throws Exception {
        try (var app = flink()) {
            var key = serdes.key(Catalogue.BALANCES).toBytes(balanceKey(1));
            var garbage = "not a balance".getBytes(UTF_8);
            producer.send(new ProducerRecord<>(Catalogue.BALANCES.name(), key, garbage)).get();
            LivedHousehold.of(5, 1).account.forEach(this::balance);

            await(() -> aside > 0 && standing.containsKey(BALANCE));

            assertThat(now(BALANCE).orElseThrow().getStatus()).isEqualTo("NOT_ENOUGH_HISTORY");
            assertThat(app.states()).containsEntry(ForecastJob.NAME, "RUNNING");
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

    private Optional<Forecast> now(String name) {
        return standing.getOrDefault(name, Optional.empty());
    }

    private LocalDate origin(String name) {
        return now(name).map(Forecast::getOrigin).orElse(LocalDate.MIN);
    }

    private void balance(int day, Movement movement) {
        var value =
                DailyBalance.newBuilder()
                        .setTenantId(HOUSEHOLD)
                        .setAccountId(UUID.fromString(CHECKING))
                        .setDay(LocalDate.ofEpochDay(day))
                        .setCurrency(movement.currency())
                        .setFlow(BigDecimal.valueOf(movement.flow(), 4))
                        .setBalance(BigDecimal.valueOf(movement.balance(), 4))
                        .setTransactions(1)
                        .build();
        send(Catalogue.BALANCES, balanceKey(day), value);
    }

    private static DailyBalanceKey balanceKey(int day) {
        return new DailyBalanceKey(HOUSEHOLD, UUID.fromString(CHECKING), LocalDate.ofEpochDay(day));
    }

    private void groceries(int day, @Nullable Movement movement) {
        var on = LocalDate.ofEpochDay(day);
        var value =
                movement == null
                        ? null
                        : DailySpending.newBuilder()
                                .setTenantId(HOUSEHOLD)
                                .setCategory(GROCERIES)
                                .setDay(on)
                                .setBaseCurrency(movement.currency())
                                .setOutflow(BigDecimal.valueOf(-movement.flow(), 4))
                                .setInflow(BigDecimal.valueOf(0, 4))
                                .setTransactions(1)
                                .build();
        send(Catalogue.SPENDING, new DailySpendingKey(HOUSEHOLD, GROCERIES, on), value);
    }

    private <K extends SpecificRecord, V extends SpecificRecord> void send(
            TopicSpec<K, V> topic, K key, @Nullable V value) {
        var partition = TenantPartitioner.partitionOf(HOUSEHOLD, LocalBroker.PARTITIONS);
        var sent =
                new ProducerRecord<>(
                        topic.name(),
                        partition,
                        serdes.key(topic).toBytes(key),
                        serdes.value(topic).serialize("", value));
        underWay.add(producer.send(sent));
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private void await(BooleanSupplier holds) throws Exception {
        for (var each : underWay) {
            each.get();
        }
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("It did not come within " + PATIENCE + ": " + standing);
            }
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                if (!record.topic().equals(Catalogue.FORECASTS.name())) {
                    aside++;
                    continue;
                }
                var key = serdes.key(Catalogue.FORECASTS).fromBytes(record.key());
                var value = serdes.value(Catalogue.FORECASTS).deserialize("", record.value());
                standing.put(
                        "%s %s %s".formatted(key.getKind(), key.getSubject(), key.getPeriod()),
                        Optional.ofNullable(value));
            }
        }
    }
}
