package io.pennyflow.connect.notify.webhook;

import io.pennyflow.connect.notify.delivery.Receiver;
import io.pennyflow.connect.notify.delivery.Receivers;
import io.pennyflow.connect.notify.http.OutboundHttp;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The endpoints that households entered. */
public final class WebhookReceivers implements Receivers {
    private static final String FIND =
            """
            select url, secret, former_secret, former_until from webhook_endpoint
            where tenant_id = ? and endpoint_id = ? and state = 'active'
            """;

    private static final String FORGET =
            "update webhook_endpoint set state = 'gone' where tenant_id = ? and endpoint_id = ?";

    private final OutboundHttp http;
    private final Clock clock;

    public WebhookReceivers(OutboundHttp http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Optional<Receiver> find(Connection connection, UUID tenant, UUID endpoint)
            throws SQLException {
        try (var query = connection.prepareStatement(FIND)) {
            query.setObject(1, tenant);
            query.setObject(2, endpoint);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    @Override
    public void forget(Connection connection, UUID tenant, UUID endpoint) throws SQLException {
        try (var update = connection.prepareStatement(FORGET)) {
            update.setObject(1, tenant);
            update.setObject(2, endpoint);
            update.executeUpdate();
        }
    }

    private Receiver read(ResultSet row) throws SQLException {
        return new WebhookReceiver(http, clock, URI.create(row.getString("url")), secrets(row));
    }

    private List<String> secrets(ResultSet row) throws SQLException {
        var former = row.getString("former_secret");
        var until = row.getObject("former_until", OffsetDateTime.class);
        return former != null && until != null && until.toInstant().isAfter(clock.instant())
                ? List.of(row.getString("secret"), former)
                : List.of(row.getString("secret"));
    }
}
