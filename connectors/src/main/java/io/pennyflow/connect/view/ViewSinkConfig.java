package io.pennyflow.connect.view;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.NO_DEFAULT_VALUE;
import static org.apache.kafka.common.config.ConfigDef.Range.atLeast;
import static org.apache.kafka.common.config.ConfigDef.Type.LONG;
import static org.apache.kafka.common.config.ConfigDef.Type.PASSWORD;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** What a view sink must know. */
final class ViewSinkConfig extends AbstractConfig {
    static final String TABLE = "view.table";
    static final String REGISTRY = "registry.url";
    static final String CONNECTION = "connection.url";
    static final String USER = "connection.user";
    static final String PASSWORD_KEY = "connection.password";
    static final String RETRY_MAX = "retry.backoff.max.ms";

    static final ConfigDef DEFINITION =
            new ConfigDef()
                    .define(TABLE, STRING, NO_DEFAULT_VALUE, HIGH, "Table of the view.")
                    .define(REGISTRY, STRING, NO_DEFAULT_VALUE, HIGH, "URL of the registry.")
                    .define(CONNECTION, STRING, NO_DEFAULT_VALUE, HIGH, "JDBC URL of PostgreSQL.")
                    .define(USER, STRING, "view_sink", HIGH, "Role that writes the views.")
                    .define(PASSWORD_KEY, PASSWORD, "", HIGH, "Its password, if it has one.")
                    .define(
                            RETRY_MAX,
                            LONG,
                            10_000L,
                            atLeast(100),
                            LOW,
                            "Longest pause between attempts to reach PostgreSQL.");

    final View view;
    final URI registry;
    final Duration retryMax;

    ViewSinkConfig(Map<String, String> properties) {
        super(DEFINITION, properties);
        view = viewNamed(getString(TABLE));
        registry = URI.create(getString(REGISTRY));
        retryMax = Duration.ofMillis(getLong(RETRY_MAX));
    }

    String url() {
        return getString(CONNECTION);
    }

    Properties connection() {
        var properties = new Properties();
        properties.setProperty("user", getString(USER));
        properties.setProperty("password", getPassword(PASSWORD_KEY).value());
        properties.setProperty("ApplicationName", view.connector());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        // Values travel as text and become what their column is.
        properties.setProperty("stringtype", "unspecified");
        // Details quote the row, and rows belong in no log.
        properties.setProperty("logServerErrorDetail", "false");
        // A commit need not wait for the disk: the position is in the same transaction, so what a
        // crash of the server takes away is read from the topic again.
        properties.setProperty("options", "-c synchronous_commit=off");
        return properties;
    }

    private static View viewNamed(String table) {
        try {
            return View.named(table);
        } catch (IllegalArgumentException e) {
            throw new ConfigException(TABLE, table, e.getMessage());
        }
    }
}
