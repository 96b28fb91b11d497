package io.pennyflow.connect.notify;

import io.pennyflow.connect.notify.delivery.Dispatcher;
import io.pennyflow.connect.notify.plan.AlertEvent;
import io.pennyflow.connect.notify.plan.Planner;
import io.pennyflow.schemas.wire.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts alerts into the queue of its channel, and has threads that empty it. Connect's thread only
 * ever waits for PostgreSQL: a receiver that is down holds up no partition.
 */
public final class NotifySinkTask extends SinkTask {
    private static final Logger LOG = LoggerFactory.getLogger(NotifySinkTask.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Clock clock;
    private @Nullable NotifyConfig config;
    private @Nullable Wiring wiring;
    private @Nullable EventReader reader;
    private @Nullable Connection connection;
    private @Nullable Dispatcher dispatcher;

    /** For Connect. */
    public NotifySinkTask() {
        this(Clock.systemUTC());
    }

    NotifySinkTask(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String version() {
        return NotifySinkConnector.VERSION;
    }

    @Override
    public void start(Map<String, String> properties) {
        config = new NotifyConfig(properties);
        wiring = new Wiring(config, clock);
        try {
            open();
        } catch (RetriableException e) {
            LOG.warn("waiting channel={} reason={}", config.channel.wire(), e.getMessage());
        }
    }

    @Override
    public void put(Collection<SinkRecord> records) {
        open();
        var now = clock.instant();
        var events = new ArrayList<AlertEvent>();
        for (var record : records) {
            try {
                reader().read(record, now).ifPresent(events::add);
            } catch (SerializationException e) {
                report(record, e);
            } catch (UncheckedIOException | IllegalStateException e) {
                throw later("The schema registry is not there: " + e.getMessage(), e);
            }
        }
        if (!events.isEmpty()) {
            plan(events);
        }
    }

    private void plan(List<AlertEvent> events) {
        try {
            var open = Objects.requireNonNull(connection, "opened");
            if (new Planner(open, config().channel).plan(events, clock.instant()) > 0) {
                Objects.requireNonNull(dispatcher, "opened").wake();
            }
        } catch (SQLException e) {
            closeConnection();
            throw later("PostgreSQL does not take messages: " + e.getMessage(), e);
        }
    }

    private void open() {
        try {
            if (connection == null) {
                connection = wiring().connect();
            }
            if (reader == null) {
                reader = new EventReader(new Registry(config().registry));
            }
            if (dispatcher == null) {
                dispatcher = dispatcher();
                dispatcher.start(config().workers);
            }
        } catch (SQLException e) {
            closeConnection();
            throw later("PostgreSQL is not there: " + e.getMessage(), e);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw later("The schema registry is not there: " + e.getMessage(), e);
        }
    }

    private Dispatcher dispatcher() throws SQLException {
        return new Dispatcher(
                config().channel.wire(),
                wiring()::connect,
                wiring().receivers(),
                config().pause,
                clock,
                new Random());
    }

    private void report(SinkRecord record, RuntimeException reason) {
        var reporter = context.errantRecordReporter();
        if (reporter == null) {
            throw new ConnectException(
                    "A record is no alert and there is no dead letter topic for it: set"
                            + " errors.tolerance=all and errors.deadletterqueue.topic.name.");
        }
        try {
            reporter.report(record, reason).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("Interrupted while a dead letter was written.", e);
        } catch (ExecutionException e) {
            throw new RetriableException("A dead letter could not be written.", e);
        }
    }

    private RetriableException later(String sentence, Exception cause) {
        context.timeout(RETRY.toMillis());
        return new RetriableException(sentence, cause);
    }

    @Override
    public void stop() {
        if (dispatcher != null) {
            dispatcher.close();
        }
        closeConnection();
        try {
            if (wiring != null) {
                wiring.close();
            }
        } catch (IOException e) {
            LOG.debug("What is broken does not close either.", e);
        }
    }

    private void closeConnection() {
        var closing = connection;
        connection = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (SQLException e) {
            LOG.debug("A broken connection does not close either.", e);
        }
    }

    private NotifyConfig config() {
        return Objects.requireNonNull(config, "started");
    }

    private Wiring wiring() {
        return Objects.requireNonNull(wiring, "started");
    }

    private EventReader reader() {
        return Objects.requireNonNull(reader, "opened");
    }
}
