package io.pennyflow.connect.notify;

import io.pennyflow.connect.notify.delivery.Receivers;
import io.pennyflow.connect.notify.email.EmailReceivers;
import io.pennyflow.connect.notify.http.OutboundHttp;
import io.pennyflow.connect.notify.push.PushReceivers;
import io.pennyflow.connect.notify.webhook.WebhookReceivers;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What a channel is made of. */
final class Wiring implements AutoCloseable {
    private final NotifyConfig config;
    private final Clock clock;
    private @Nullable OutboundHttp http;

    Wiring(NotifyConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(config.url(), config.connection());
    }

    Receivers receivers() throws SQLException {
        try (var connection = connect()) {
            var keys = new NotifyKeys(connection);
            return switch (config.channel) {
                case WEBHOOK -> new WebhookReceivers(http(), clock);
                case PUSH -> new PushReceivers(http(), keys.vapid(config.contact()), clock);
                case EMAIL -> EmailReceivers.of(config.smtp(), config.page(), keys.unsubscribe());
            };
        }
    }

    private OutboundHttp http() {
        var opened = new OutboundHttp(config.allowedPrivate(), OutboundHttp.Limits.USUAL);
        http = opened;
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (http != null) {
            http.close();
        }
    }
}
