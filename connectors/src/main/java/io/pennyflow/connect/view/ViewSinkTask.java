package io.pennyflow.connect.view;

import io.pennyflow.connect.view.Batch.Refused;
import io.pennyflow.schemas.wire.Registry;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one topic into one view. The position in the database counts, never the consumer group's:
 * whenever the two may differ the task asks Connect to rewind and lets go of what it was given.
 *
 * <p>A large delivery is written while Connect fetches the next and that is read: with a file of
 * many rows this thread and PostgreSQL have about the same to do.
 */
public final class ViewSinkTask extends SinkTask {
    private static final Logger LOG = LoggerFactory.getLogger(ViewSinkTask.class);
    private static final Duration RETRY_FIRST = Duration.ofMillis(100);

    /** Fewer rows are written at once: another thread would cost more than it gains. */
    private static final int ROWS_TO_GO_AHEAD = 500;

    private @Nullable ViewSinkConfig config;
    private @Nullable Registry registry;
    private @Nullable ViewSession session;
    private @Nullable PendingWrite writing;
    private Duration pause = RETRY_FIRST;

    @Override
    public String version() {
        return ViewSinkConnector.VERSION;
    }

    @Override
    public void start(Map<String, String> properties) {
        config = new ViewSinkConfig(properties);
        registry = new Registry(config.registry);
        writing = new PendingWrite("write-" + config.view.table());
        tryToOpen();
    }

    @Override
    public void open(Collection<TopicPartition> partitions) {
        tryToOpen();
    }

    // Connect lets a task die that throws from here, however soon the failure would pass.
    private void tryToOpen() {
        try {
            rewind();
        } catch (RetriableException e) {
            LOG.warn("waiting view={} reason={}", config().view.table(), e.getMessage());
        }
    }

    @Override
    public void put(Collection<SinkRecord> records) {
        if (session == null) {
            rewind();
        } else {
            attempt(() -> write(records));
        }
    }

    private void write(Collection<SinkRecord> records) throws SQLException {
        var open = session();
        var batch = open.read(records);
        if (!isWritten()) {
            return;
        }
        if (batch.rows().size() >= ROWS_TO_GO_AHEAD) {
            writing().begin(() -> open.write(batch, this::report));
        } else if (!records.isEmpty() && !open.write(batch, this::report)) {
            moved();
        }
    }

    /** Waits for the write before; false when the view was not where we left it. */
    private boolean isWritten() throws SQLException {
        if (writing().end()) {
            return true;
        }
        moved();
        return false;
    }

    private void moved() {
        LOG.warn("moved view={} by=others", config().view.table());
        rewind();
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> preCommit(
            Map<TopicPartition, OffsetAndMetadata> delivered) {
        if (session == null) {
            return Map.of();
        }
        return session.positions().entrySet().stream()
                .filter(entry -> delivered.containsKey(entry.getKey()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new OffsetAndMetadata(entry.getValue())));
    }

    @Override
    public void stop() {
        closeSession();
        if (writing != null) {
            writing.close();
        }
    }

    /** Makes Connect deliver, from the next time on, what follows the committed position. */
    private void rewind() {
        attempt(
                () -> {
                    if (session != null) {
                        writing().end(); // Where it goes on is known when that has committed.
                    }
                    if (session == null) {
                        session = ViewSession.open(config(), registry());
                    }
                    context.offset(session().seek(context.assignment()));
                });
    }

    private void report(List<Refused> refused) {
        if (refused.isEmpty()) {
            return;
        }
        var reporter = context.errantRecordReporter();
        if (reporter == null) {
            throw new ConnectException(
                    "A record cannot be in the view and there is no dead letter topic for it: set"
                            + " errors.tolerance=all and errors.deadletterqueue.topic.name.");
        }
        refused.stream().map(it -> reporter.report(it.record(), it.reason())).toList().stream()
                .forEach(ViewSinkTask::await);
    }

    private static void await(Future<Void> report) {
        try {
            report.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("Interrupted while a dead letter was written.", e);
        } catch (ExecutionException e) {
            throw new RetriableException("A dead letter could not be written.", e);
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    private void attempt(Step step) {
        try {
            step.run();
            pause = RETRY_FIRST;
        } catch (SQLException e) {
            closeSession();
            if (SqlFailure.of(e) == SqlFailure.PASSING) {
                throw later("PostgreSQL is not there: " + e.getMessage(), e);
            }
            throw new ConnectException(
                    "The view %s cannot be written: %s. Put it right and restart the connector."
                            .formatted(config().view.table(), e.getMessage()),
                    e);
        } catch (ViewTable.Misfit e) {
            throw new ConnectException(e.getMessage(), e);
        } catch (UncheckedIOException | IllegalStateException e) {
            closeSession();
            throw later("The schema registry is not there: " + e.getMessage(), e);
        } catch (RetriableException e) {
            closeSession();
            throw e;
        }
    }

    private RetriableException later(String sentence, Exception cause) {
        context.timeout(pause.toMillis());
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(config().retryMax) > 0 ? config().retryMax : longer;
        return new RetriableException(sentence, cause);
    }

    private void closeSession() {
        var closing = session;
        session = null;
        if (closing == null) {
            return;
        }
        try {
            waitForWrite();
            closing.close();
        } catch (SQLException e) {
            LOG.debug("A broken connection does not close either.", e);
        }
    }

    private void waitForWrite() {
        try {
            writing().end();
        } catch (SQLException | RuntimeException e) {
            LOG.debug("What was being written is delivered again.", e);
        }
    }

    private PendingWrite writing() {
        return Objects.requireNonNull(writing, "started");
    }

    private ViewSinkConfig config() {
        return Objects.requireNonNull(config, "started");
    }

    private Registry registry() {
        return Objects.requireNonNull(registry, "started");
    }

    private ViewSession session() {
        return Objects.requireNonNull(session, "opened");
    }
}
