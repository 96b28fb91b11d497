package io.pennyflow.connect.notify;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.NO_DEFAULT_VALUE;
import static org.apache.kafka.common.config.ConfigDef.Range.atLeast;
import static org.apache.kafka.common.config.ConfigDef.Range.between;
import static org.apache.kafka.common.config.ConfigDef.Type.INT;
import static org.apache.kafka.common.config.ConfigDef.Type.LIST;
import static org.apache.kafka.common.config.ConfigDef.Type.LONG;
import static org.apache.kafka.common.config.ConfigDef.Type.PASSWORD;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import io.pennyflow.connect.notify.delivery.Pause;
import io.pennyflow.connect.notify.email.Smtp;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** What the connector of a channel must know. */
final class NotifyConfig extends AbstractConfig {
    static final String CHANNEL = "notify.channel";
    static final String REGISTRY = "registry.url";
    static final String CONNECTION = "connection.url";
    static final String USER = "connection.user";
    static final String PASSWORD_KEY = "connection.password";
    static final String WORKERS = "notify.workers";
    static final String RETRY_FIRST = "notify.retry.first.ms";
    static final String ALLOW_PRIVATE = "notify.allow.private";
    static final String PAGE = "notify.page.url";
    static final String CONTACT = "notify.contact";
    static final String SMTP_HOST = "notify.smtp.host";
    static final String SMTP_PORT = "notify.smtp.port";
    static final String SMTP_USER = "notify.smtp.user";
    static final String SMTP_PASSWORD = "notify.smtp.password";
    static final String SMTP_SECURITY = "notify.smtp.security";
    static final String SMTP_FROM = "notify.smtp.from";

    private static final long RETRY_FIRST_MILLIS = Pause.USUAL.first().toMillis();

    static final ConfigDef DEFINITION =
            new ConfigDef()
                    .define(CHANNEL, STRING, NO_DEFAULT_VALUE, HIGH, "webhook, email or push.")
                    .define(REGISTRY, STRING, NO_DEFAULT_VALUE, HIGH, "URL of the registry.")
                    .define(CONNECTION, STRING, NO_DEFAULT_VALUE, HIGH, "JDBC URL of PostgreSQL.")
                    .define(USER, STRING, "notifier", HIGH, "Role that delivers.")
                    .define(PASSWORD_KEY, PASSWORD, "", HIGH, "Its password, if it has one.")
                    .define(WORKERS, INT, 3, between(1, 32), LOW, "Receivers written to at once.")
                    .define(
                            RETRY_FIRST,
                            LONG,
                            RETRY_FIRST_MILLIS,
                            atLeast(1),
                            LOW,
                            "Wait after a first failure; it grows threefold with each.")
                    .define(
                            ALLOW_PRIVATE,
                            LIST,
                            "",
                            MEDIUM,
                            "Private addresses that may be called, such as 10.1.0.0/16.")
                    .define(
                            PAGE,
                            STRING,
                            "http://localhost:8080",
                            HIGH,
                            "Where people open the page: links lead there.")
                    .define(
                            CONTACT,
                            STRING,
                            "mailto:admin@localhost",
                            MEDIUM,
                            "Where push services reach whoever runs this.")
                    .define(SMTP_HOST, STRING, "", HIGH, "Mail server, for the channel email.")
                    .define(SMTP_PORT, INT, 587, between(1, 65_535), MEDIUM, "Its port.")
                    .define(SMTP_USER, STRING, "", MEDIUM, "Its user, if it asks for one.")
                    .define(SMTP_PASSWORD, PASSWORD, "", MEDIUM, "That user's password.")
                    .define(SMTP_SECURITY, STRING, "starttls", MEDIUM, "starttls, tls or none.")
                    .define(
                            SMTP_FROM,
                            STRING,
                            "Pennyflow <pennyflow@localhost>",
                            MEDIUM,
                            "Sender of every letter.");

    final Channel channel;
    final URI registry;
    final int workers;
    final Pause pause;

    NotifyConfig(Map<String, String> properties) {
        super(DEFINITION, properties);
        channel =
                Channel.of(getString(CHANNEL))
                        .orElseThrow(
                                () ->
                                        new ConfigException(
                                                CHANNEL,
                                                getString(CHANNEL),
                                                "There are webhook, email and push."));
        if (channel == Channel.EMAIL && getString(SMTP_HOST).isBlank()) {
            throw new ConfigException(SMTP_HOST, "", "Letters need a mail server.");
        }
        registry = URI.create(getString(REGISTRY));
        workers = getInt(WORKERS);
        pause = new Pause(Duration.ofMillis(getLong(RETRY_FIRST)));
    }

    String url() {
        return getString(CONNECTION);
    }

    URI page() {
        return URI.create(getString(PAGE));
    }

    String contact() {
        return getString(CONTACT);
    }

    List<String> allowedPrivate() {
        return getList(ALLOW_PRIVATE).stream().filter(it -> !it.isBlank()).toList();
    }

    Smtp smtp() {
        return new Smtp(
                getString(SMTP_HOST),
                getInt(SMTP_PORT),
                getString(SMTP_USER),
                getPassword(SMTP_PASSWORD).value(),
                getString(SMTP_SECURITY),
                getString(SMTP_FROM));
    }

    Properties connection() {
        var properties = new Properties();
        properties.setProperty("user", getString(USER));
        properties.setProperty("password", getPassword(PASSWORD_KEY).value());
        properties.setProperty("ApplicationName", channel.connector());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        // Details quote the row, and rows belong in no log.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }
}
