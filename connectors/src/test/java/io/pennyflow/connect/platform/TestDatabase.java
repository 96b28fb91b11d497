package io.pennyflow.connect.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A PostgreSQL with the platform's roles and tables. */
public final class TestDatabase implements AutoCloseable {
    private static final Path ROLES = Path.of("../deploy/roles.sql");
    private static final Path MIGRATIONS = Path.of("../query-api/src/main/resources/db/migration");

    private final EmbeddedPostgres postgres;

    public TestDatabase() {
        try {
            postgres =
                    EmbeddedPostgres.builder()
                            .setServerConfig("wal_level", "logical")
                            .setServerConfig("max_connections", "50")
                            .start();
            execute(Files.readString(ROLES));
            for (var migration : migrations()) {
                execute(Files.readString(migration));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataSource superuser() {
        return postgres.getPostgresDatabase();
    }

    public DataSource as(String role) {
        return postgres.getDatabase(role, "postgres");
    }

    public int port() {
        return postgres.getPort();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    public void execute(String sql) {
        try (var connection = superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Rows as text, columns joined by a space, in the order the query gives them. */
    public List<String> rows(String sql) {
        try (var connection = superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf((Object) rows.getString(i)));
                }
                found.add(String.join(" ", row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.filter(it -> it.toString().endsWith(".sql")).sorted().toList();
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
