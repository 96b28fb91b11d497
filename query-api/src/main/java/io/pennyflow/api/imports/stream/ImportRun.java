package io.pennyflow.api.imports.stream;

import io.pennyflow.connect.statement.RawTransactions;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.schemas.transactions.v1.RejectedRow;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import being read, batch by batch, from where its progress says. The same file gives the same
 * records however often it is interrupted: the rows before are read again, for the occurrence count
 * goes over them. Never throws for a bad file; that is a batch too, the last one. One thread at a
 * time.
 */
final class ImportRun implements AutoCloseable {
    /** How many rows one Kafka transaction holds. */
    static final int BATCH_ROWS = 5_000;

    /** And how many bytes, for files with very long rows. */
    static final int BATCH_BYTES = 8 * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

    private final StartedImport started;
    private final Function<StartedImport, StatementReader> files;
    private final ImportWire wire;
    private final Clock clock;
    private final Map<UUID, RawTransactions> transactions = new HashMap<>();
    private Progress progress;
    private int lastRejectedLine;
    private @Nullable StatementReader reader;

    ImportRun(
            StartedImport started,
            Progress progress,
            Function<StartedImport, StatementReader> files,
            ImportWire wire,
            Clock clock) {
        this.started = started;
        this.progress = progress;
        this.files = files;
        this.wire = wire;
        this.clock = clock;
    }

    /** The next batch; the last one says that the import is over. */
    Batch next() {
        var now = clock.instant();
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>(BATCH_ROWS + 1);
        read(records, now);
        records.add(wire.of(progress.toRecord(started, now)));
        return new Batch(records, progress);
    }

    private void read(List<ProducerRecord<byte[], byte[]>> records, Instant now) {
        try {
            readRows(records, now);
        } catch (UnreadableFile e) {
            progress = progress.failed(Objects.requireNonNull(e.getMessage()));
        } catch (UncheckedIOException e) {
            log.error("import-unreadable import={}", started.ref().importId(), e);
            progress =
                    progress.failed(
                            "The uploaded file cannot be read from our disk. Upload it again.");
        } catch (RuntimeException e) {
            log.error("import-broken import={}", started.ref().importId(), e);
            progress =
                    progress.failed(
                            "Row %d cannot be read; the mistake is ours, and it is in our log."
                                    .formatted(progress.read() + 1));
        }
    }

    private void readRows(List<ProducerRecord<byte[], byte[]>> records, Instant now) {
        var rows = reader == null ? open(now) : reader;
        var bytes = 0;
        for (var read = 0; read < BATCH_ROWS && bytes < BATCH_BYTES; read++) {
            if (!rows.hasNext()) {
                progress = progress.done();
                return;
            }
            var row = rows.next();
            var target = targetOf(row);
            if (target == null) {
                progress = progress.plusLeftOut();
            } else {
                var record = record(row, target, now);
                records.add(record);
                bytes += record.value().length;
            }
        }
    }

    private StatementReader open(Instant now) {
        var rows = files.apply(started);
        reader = rows;
        for (var skipped = 0; skipped < progress.read(); skipped++) {
            if (!rows.hasNext()) {
                throw new UnreadableFile(
                        UnreadableFile.Kind.UNREADABLE,
                        "The uploaded file became shorter while it was imported. Upload it again.");
            }
            skip(rows.next(), now);
        }
        return rows;
    }

    private void skip(ReadRow row, Instant now) {
        var target = targetOf(row);
        if (target == null) {
            return;
        }
        if (row instanceof ReadRow.Accepted accepted) {
            of(target).of(accepted.entry(), now);
        } else {
            lineOf(row);
        }
    }

    // A row that cannot be told from others of the file is shown, not lost.
    private Routes.@Nullable Target targetOf(ReadRow row) {
        return row.statement() < 0
                ? started.routes().first()
                : started.routes().of(row.statement());
    }

    // Two sections of the file may be of one account; equal rows are counted over both.
    private RawTransactions of(Routes.Target target) {
        return transactions.computeIfAbsent(
                target.accountId(),
                account ->
                        new RawTransactions(
                                new RawTransactions.Target(
                                        started.ref().tenantId(),
                                        account,
                                        started.ref().importId(),
                                        target.currency())));
    }

    private ProducerRecord<byte[], byte[]> record(ReadRow row, Routes.Target target, Instant now) {
        if (row instanceof ReadRow.Rejected rejected) {
            var record = wire.of(rejectedRow(rejected, target));
            progress = progress.plusRejected();
            return record;
        }
        var entry = ((ReadRow.Accepted) row).entry();
        var record = wire.of(of(target).of(entry, now));
        progress = progress.plusAccepted();
        return record;
    }

    private RejectedRow rejectedRow(ReadRow.Rejected rejected, Routes.Target target) {
        return new RejectedRow(
                started.ref().tenantId(),
                started.ref().importId(),
                lineOf(rejected),
                target.accountId(),
                rejected.reason(),
                rejected.content());
    }

    // A file may hold all its rows in one line, and no rejected row may hide another one.
    private int lineOf(ReadRow row) {
        lastRejectedLine = Math.max(row.line(), lastRejectedLine + 1);
        return lastRejectedLine;
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
