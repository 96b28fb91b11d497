package io.pennyflow.api.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the newest schema. Run by whoever deploys, as superuser, before the API. */
public final class Migrations {
    private Migrations() {}

    public static void run(DataSource superuser) {
        createRoles(superuser);
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(superuser)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void createRoles(DataSource superuser) {
        try (var sql = Migrations.class.getResourceAsStream("/db/roles.sql");
                var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            if (sql == null) {
                throw new IllegalStateException("db/roles.sql is missing from the class path.");
            }
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the roles: " + e.getMessage(), e);
        }
    }
}
