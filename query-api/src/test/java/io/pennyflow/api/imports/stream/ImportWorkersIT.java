package io.pennyflow.api.imports.stream;

import static io.pennyflow.api.imports.stream.ImportFixtures.NOON;
import static io.pennyflow.api.imports.stream.ImportFixtures.OTHER_TENANT;
import static io.pennyflow.api.imports.stream.ImportFixtures.TENANT;
import static io.pennyflow.api.imports.stream.ImportFixtures.accepted;
import static io.pennyflow.api.imports.stream.ImportFixtures.reader;
import static io.pennyflow.api.imports.stream.ImportFixtures.rows;
import static io.pennyflow.api.imports.stream.ImportFixtures.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.local.Committed;
import io.pennyflow.api.local.LocalBroker;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real broker: a fake one cannot abort a transaction. */
class ImportWorkersIT {
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private static LocalBroker broker;
    private static LocalRegistry registry;
    private static Serdes serdes;

    private final ImportRef ref = new ImportRef(TENANT, UUID.randomUUID());

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        broker = new LocalBroker(data);
        registry = new LocalRegistry();
        serdes = new Serdes(registry.client());
    }

    @AfterAll
    static void stop() {
        registry.close();
        broker.close();
    }

    @Test
    void sendsEachRowOnceThoughTheProcessWasKilledInTheMiddleOfABatch() throws Exception {
        killInTheMiddleOfTheSecondBatch(12_000);
        var desk = new DeskFixture(ref);

        try (var workers = workers(desk, it -> rows(12_000))) {
            workers.start();
            assertThat(desk.awaitEnd(ref)).isTrue();
        }

        assertThat(keysOf(Catalogue.RAW)).hasSize(10_800).doesNotHaveDuplicates();
        assertThat(keysOf(Catalogue.REJECTED)).hasSize(1_200).doesNotHaveDuplicates();
        assertThat(progress())
                .extracting(ImportBatch::getRowsRead)
                .containsExactly(5_000, 10_000, 12_000);
        assertThat(progress().get(2).getState()).isEqualTo("done");
        assertThat(progress().get(2).getRowsAccepted()).isEqualTo(10_800);
    }

    @Test
    void goesOnByItselfWhenItsTransactionIsTakenAway() throws Exception {
        var desk = new DeskFixture(ref);
        var fenced = new AtomicBoolean();
        Runnable fence =
                () -> {
                    if (fenced.compareAndSet(false, true)) {
                        producer("imports-0").close(Duration.ZERO);
                        producer("imports-1").close(Duration.ZERO);
                    }
                };

        try (var workers = workers(desk, it -> reader(interrupted(rows(12_000), 7_000, fence)))) {
            workers.start();
            workers.add(ref);
            assertThat(desk.awaitEnd(ref)).isTrue();
        }

        assertThat(fenced).isTrue();
        assertThat(keysOf(Catalogue.RAW)).hasSize(10_800).doesNotHaveDuplicates();
        assertThat(progress().get(progress().size() - 1).getRowsAccepted()).isEqualTo(10_800);
    }

    @Test
    void endsASmallImportWhileAHugeOneOfAnotherTenantGoesOn() throws Exception {
        var small = new ImportRef(OTHER_TENANT, UUID.randomUUID());
        var desk = new DeskFixture(ref);
        Function<StartedImport, StatementReader> files =
                it ->
                        it.ref().equals(small)
                                ? rows(10)
                                : endlessUntil(() -> desk.isFinished(small));

        try (var workers = workers(desk, files, 1)) {
            workers.start();
            workers.add(small);

            assertThat(desk.awaitEnd(small)).isTrue();
            assertThat(desk.awaitEnd(ref)).isTrue();
        }
    }

    @Test
    void onlyReportsTheEndOfAnImportThatWasDoneBeforeTheCrash() throws Exception {
        var run = new ImportRun(started(ref), Progress.NONE, it -> rows(10), wire(), CLOCK);
        try (var producer = producer("imports-0")) {
            producer.beginTransaction();
            run.next().records().forEach(it -> Objects.requireNonNull(producer.send(it)));
            producer.commitTransaction();
        }
        var desk = new DeskFixture(ref);

        try (var workers = workers(desk, it -> rows(10))) {
            workers.start();
            assertThat(desk.awaitEnd(ref)).isTrue();
        }

        assertThat(progress()).hasSize(1);
    }

    private void killInTheMiddleOfTheSecondBatch(int rows) {
        var run = new ImportRun(started(ref), Progress.NONE, it -> rows(rows), wire(), CLOCK);
        var producer = producer("imports-0");
        producer.beginTransaction();
        run.next().records().forEach(it -> Objects.requireNonNull(producer.send(it)));
        producer.commitTransaction();
        producer.beginTransaction();
        run.next().records().forEach(it -> Objects.requireNonNull(producer.send(it)));
        producer.flush();
        producer.close(Duration.ZERO);
    }

    private static KafkaProducer<byte[], byte[]> producer(String transactionalId) {
        var bytes = new ByteArraySerializer();
        var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                broker.bootstrapServers(),
                                "transactional.id",
                                transactionalId,
                                "partitioner.class",
                                TenantPartitioner.class),
                        bytes,
                        bytes);
        producer.initTransactions();
        return producer;
    }

    private static ImportWire wire() {
        return new ImportWire(serdes);
    }

    private static ImportWorkers workers(
            DeskFixture desk, Function<StartedImport, StatementReader> files) {
        return workers(desk, files, 2);
    }

    private static ImportWorkers workers(
            DeskFixture desk, Function<StartedImport, StatementReader> files, int count) {
        var ends = new ImportWorkers.Ends(broker.bootstrapServers(), () -> serdes, count, 8);
        return new ImportWorkers(ends, desk, files, CLOCK);
    }

    private static Iterator<ReadRow> interrupted(
            Iterator<ReadRow> rows, int after, Runnable interruption) {
        return new Iterator<>() {
            private int read;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public ReadRow next() {
                if (read++ == after) {
                    interruption.run();
                }
                return rows.next();
            }
        };
    }

    private static StatementReader endlessUntil(BooleanSupplier over) {
        return reader(
                new Iterator<ReadRow>() {
                    private int line;

                    @Override
                    public boolean hasNext() {
                        return !over.getAsBoolean();
                    }

                    @Override
                    public ReadRow next() {
                        line++;
                        return accepted(line, "Purchase", "-1");
                    }
                });
    }

    /** Keys of this test's import. */
    private List<String> keysOf(TopicSpec<?, ?> topic) {
        return Committed.records(broker.bootstrapServers(), topic.name()).stream()
                .filter(it -> isOurs(topic, it.value()))
                .map(it -> serdes.key(topic).fromBytes(it.key()) + "")
                .toList();
    }

    private boolean isOurs(TopicSpec<?, ?> topic, byte[] value) {
        SpecificRecord record = serdes.value(topic).fromBytes(value);
        return record != null && record.toString().contains(ref.importId().toString());
    }

    private List<ImportBatch> progress() {
        return Committed.records(broker.bootstrapServers(), Catalogue.IMPORTS.name()).stream()
                .map(it -> serdes.value(Catalogue.IMPORTS).fromBytes(it.value()))
                .filter(Objects::nonNull)
                .filter(it -> it.getImportId().equals(ref.importId()))
                .toList();
    }
}
