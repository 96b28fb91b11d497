package io.pennyflow.connect.view;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Empties views and fills them anew from their topics. Readers see a view empty in between; the
 * feed of changes is kept, and tells them of the new rows.
 */
public final class ViewRebuild {
    private static final Duration STEP = Duration.ofMillis(50);

    private final DataSource database;
    private final String bootstrapServers;
    private final ConnectControl connect;
    private final Clock clock;

    /**
     * @param database as view_sink or a superuser
     * @param connect where Connect's REST API starts
     */
    public ViewRebuild(DataSource database, String bootstrapServers, URI connect, Clock clock) {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        this.connect = new ConnectControl(connect);
        this.clock = clock;
    }

    /**
     * Returns when every view holds all that its topic does. Whatever fails, the sinks run again
     * afterwards: a rebuild that was cut short goes on by itself.
     *
     * @throws IllegalStateException when it takes longer than {@code limit}
     */
    public void run(List<View> views, Duration limit) throws SQLException {
        var end = clock.instant().plus(limit);
        try {
            views.forEach(view -> connect.stop(view.connector()));
            for (var view : views) {
                await(() -> connect.isStopped(view.connector()), end, view, "to stop");
            }
            empty(views);
        } finally {
            views.forEach(view -> connect.resume(view.connector()));
        }
        try (var tail = new TopicTail(bootstrapServers)) {
            for (var view : views) {
                await(() -> isFilled(view, tail), end, view, "to catch up");
            }
        }
    }

    private void empty(List<View> views) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var forget =
                        connection.prepareStatement(
                                "delete from view_offset where view_name = any (?)")) {
            connection.setAutoCommit(false);
            statement.execute("truncate " + views.stream().map(View::table).collect(joining(", ")));
            forget.setArray(
                    1, connection.createArrayOf("text", views.stream().map(View::table).toArray()));
            forget.executeUpdate();
            connection.commit();
        }
    }

    private boolean isFilled(View view, TopicTail tail) {
        try (var connection = database.getConnection()) {
            var partitions = tail.partitions(view.topic().name());
            return tail.isReadUpTo(new Offsets(connection, view).read(partitions));
        } catch (SQLException e) {
            throw new IllegalStateException("The position of a view cannot be read.", e);
        }
    }

    private void await(BooleanSupplier condition, Instant end, View view, String purpose) {
        while (!condition.getAsBoolean()) {
            if (clock.instant().isAfter(end)) {
                throw new IllegalStateException(
                        "View %s took too long %s.".formatted(view.table(), purpose));
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
