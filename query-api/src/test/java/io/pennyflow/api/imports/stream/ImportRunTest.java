package io.pennyflow.api.imports.stream;

import static io.pennyflow.api.imports.stream.ImportFixtures.NOON;
import static io.pennyflow.api.imports.stream.ImportFixtures.TENANT;
import static io.pennyflow.api.imports.stream.ImportFixtures.accepted;
import static io.pennyflow.api.imports.stream.ImportFixtures.brokenAfter;
import static io.pennyflow.api.imports.stream.ImportFixtures.reader;
import static io.pennyflow.api.imports.stream.ImportFixtures.ref;
import static io.pennyflow.api.imports.stream.ImportFixtures.rows;
import static io.pennyflow.api.imports.stream.ImportFixtures.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportRunTest {
    private static final ImportRef REF = ref(TENANT, 1);

    private static LocalRegistry registry;
    private static Serdes serdes;
    private static ImportWire wire;

    @BeforeAll
    static void startRegistry() {
        registry = new LocalRegistry();
        serdes = new Serdes(registry.client());
        wire = new ImportWire(serdes);
    }

    @AfterAll
    static void stopRegistry() {
        registry.close();
    }

    @Test
    void countsInTheLastRecordOfABatchWhatTheBatchesHold() {
        var run = run(Progress.NONE, () -> rows(7_000));

        var first = run.next();
        var second = run.next();

        assertThat(first.records()).hasSize(ImportRun.BATCH_ROWS + 1);
        assertThat(progressIn(first).getState()).isEqualTo("streaming");
        assertThat(progressIn(first).getRowsRead()).isEqualTo(5_000);
        assertThat(progressIn(second).getState()).isEqualTo("done");
        assertThat(progressIn(second).getRowsAccepted()).isEqualTo(6_300);
        assertThat(progressIn(second).getRowsRejected()).isEqualTo(700);
        assertThat(progressIn(second).getRowsTotal()).isEqualTo(7_000);
    }

    @Test
    void goesOnWithTheVeryRecordsItWouldHaveSent() {
        var whole = all(run(Progress.NONE, () -> rows(12_000)));
        var first = run(Progress.NONE, () -> rows(12_000)).next();

        var rest = all(run(first.progress(), () -> rows(12_000)));

        var stitched = new ArrayList<>(first.records());
        stitched.addAll(rest);
        assertThat(stitched)
                .usingElementComparator(ImportRunTest::compareBytes)
                .containsExactlyElementsOf(whole);
    }

    @Test
    void saysWhatCameBeforeAFileThatBreaks() {
        var batch = run(Progress.NONE, () -> brokenAfter(3)).next();

        assertThat(batch.records()).hasSize(4);
        assertThat(progressIn(batch).getState()).isEqualTo("failed");
        assertThat(progressIn(batch).getFailure())
                .isEqualTo(
                        "The file ends in the middle of a row."
                                + " The 3 rows before that were imported.");
    }

    @Test
    void failsWithASentenceWhenReadingThrowsWhatNobodyExpected() {
        Supplier<StatementReader> rows =
                () -> {
                    throw new IllegalStateException("index out of bounds");
                };

        var batch = run(Progress.NONE, rows).next();

        assertThat(progressIn(batch).getFailure())
                .startsWith("Row 1 cannot be read")
                .endsWith("Nothing was imported.");
    }

    @Test
    void hidesNoRejectedRowBehindAnotherOfTheSameLine() {
        var batch =
                run(
                                Progress.NONE,
                                () ->
                                        reader(
                                                new ReadRow.Rejected(1, 0, "No date.", "a"),
                                                accepted(1, "Bread", "-2.50"),
                                                new ReadRow.Rejected(1, 0, "No date.", "b")))
                        .next();

        assertThat(batch.records().stream().map(it -> ByteBuffer.wrap(it.key())).distinct())
                .hasSize(4);
    }

    @Test
    void sendsEachAccountItsRowsAndLeavesOutWhatNobodyWants() {
        var savings = new UUID(0, 11);
        var routes =
                new Routes(
                        Arrays.asList(
                                new Routes.Target(ImportFixtures.ACCOUNT, "EUR"),
                                null,
                                new Routes.Target(savings, "USD")),
                        List.of(0, 1, 2));
        Supplier<StatementReader> rows =
                () ->
                        reader(
                                accepted(1, 0, "Bread", "-2.50"),
                                accepted(2, 1, "Rent", "-900"),
                                new ReadRow.Rejected(3, 1, "No date.", "?"),
                                accepted(4, 2, "Bread", "-2.50"));
        var run =
                new ImportRun(
                        started(REF, routes),
                        Progress.NONE,
                        it -> rows.get(),
                        wire,
                        Clock.fixed(NOON, ZoneOffset.UTC));

        var batch = run.next();

        assertThat(batch.records()).hasSize(3);
        assertThat(batch.progress()).isEqualTo(new Progress(Progress.State.DONE, 4, 2, 0, null));
        var sent = List.of(raw(batch, 0), raw(batch, 1));
        assertThat(sent)
                .extracting(RawTransaction::getAccountId)
                .containsExactly(ImportFixtures.ACCOUNT, savings);
        assertThat(sent).extracting(RawTransaction::getCurrency).containsExactly("EUR", "USD");
        assertThat(sent).extracting(RawTransaction::getImportId).containsOnly(REF.importId());
    }

    private static RawTransaction raw(Batch batch, int index) {
        return Objects.requireNonNull(
                serdes.value(Catalogue.RAW).fromBytes(batch.records().get(index).value()));
    }

    @Test
    void keepsABatchOfVeryLongRowsSmall() {
        var line = "x".repeat(60_000);
        var longRows = new ReadRow[400];
        Arrays.setAll(longRows, it -> accepted(it + 1, line + it, "-1"));

        var batch = run(Progress.NONE, () -> reader(longRows)).next();

        assertThat(batch.records().stream().mapToInt(it -> it.value().length).sum())
                .isLessThan(ImportRun.BATCH_BYTES + 100_000);
        assertThat(batch.progress().isOver()).isFalse();
    }

    private static ImportRun run(Progress progress, Supplier<StatementReader> rows) {
        return new ImportRun(
                started(REF), progress, it -> rows.get(), wire, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static List<ProducerRecord<byte[], byte[]>> all(ImportRun run) {
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        var over = false;
        while (!over) {
            var batch = run.next();
            records.addAll(batch.records());
            over = batch.progress().isOver();
        }
        return records;
    }

    private static ImportBatch progressIn(Batch batch) {
        var last = batch.records().get(batch.records().size() - 1);
        assertThat(last.topic()).isEqualTo(Catalogue.IMPORTS.name());
        return Objects.requireNonNull(wire.progress().fromBytes(last.value()));
    }

    private static int compareBytes(
            ProducerRecord<byte[], byte[]> one, ProducerRecord<byte[], byte[]> other) {
        return one.topic().equals(other.topic())
                        && Arrays.equals(one.key(), other.key())
                        && Arrays.equals(one.value(), other.value())
                ? 0
                : 1;
    }
}
