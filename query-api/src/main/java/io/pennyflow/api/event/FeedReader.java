package io.pennyflow.api.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Reads every tenant's changes in the order of their commits, as the one role that may. Waits on
 * the database's notifications, so a change is seen within milliseconds. For one thread.
 */
final class FeedReader implements AutoCloseable {
    static final String SELECT =
            "select seq, tenant_id, view_name, rows, ids, changed_at from view_change";

    private static final int BATCH_MAX = 10_000;

    private final Connection connection;
    private long position;
    private boolean more;

    private FeedReader(Connection connection) {
        this.connection = connection;
    }

    /** Connects and takes its place at the end of what is there. */
    static FeedReader atEnd(String url, FeedSettings settings) throws SQLException {
        var reader = connected(url, settings);
        try (var statement = reader.connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(seq), 0) from view_change")) {
            row.next();
            reader.position = row.getLong(1);
        }
        return reader;
    }

    /** Connects anew behind a position, after the connection was lost. */
    static FeedReader behind(String url, FeedSettings settings, long position) throws SQLException {
        var reader = connected(url, settings);
        reader.position = position;
        return reader;
    }

    private static FeedReader connected(String url, FeedSettings settings) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", "pennyflow-feed");
        // A database that hangs is noticed, and asked anew.
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen view_change");
        }
        return new FeedReader(connection);
    }

    long position() {
        return position;
    }

    /** Waits for a notification, or until the time is over, and reads what is new. */
    List<ViewChange> next(Duration patience) throws SQLException {
        if (!more) {
            connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
        }
        var changes = new ArrayList<ViewChange>();
        try (var statement =
                connection.prepareStatement(SELECT + " where seq > ? order by seq limit ?")) {
            statement.setLong(1, position);
            statement.setInt(2, BATCH_MAX);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(change(rows));
                }
            }
        }
        more = changes.size() == BATCH_MAX;
        if (!changes.isEmpty()) {
            position = changes.get(changes.size() - 1).seq();
        }
        return changes;
    }

    void forgetBefore(OffsetDateTime time) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "delete from view_change where changed_at < ?"
                                // The newest stays: it says how far positions have come.
                                + " and seq < (select max(seq) from view_change)")) {
            statement.setObject(1, time);
            statement.executeUpdate();
        }
    }

    static ViewChange change(ResultSet row) throws SQLException {
        return new ViewChange(
                row.getLong("seq"),
                row.getObject("tenant_id", UUID.class),
                row.getString("view_name"),
                row.getInt("rows"),
                Arrays.asList((String[]) row.getArray("ids").getArray()),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
