package io.pennyflow.connect.notify.push;

import io.pennyflow.connect.notify.delivery.Receiver;
import io.pennyflow.connect.notify.delivery.Receivers;
import io.pennyflow.connect.notify.http.OutboundHttp;
import io.pennyflow.connect.notify.settings.PreferencesJson;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The devices that members subscribed. */
public final class PushReceivers implements Receivers {
    private static final String FIND =
            """
            select p.endpoint, p.p256dh, p.auth, h.time_zone, s.settings
            from push_subscription p
            join membership m using (tenant_id, user_id)
            join household h using (tenant_id)
            left join alert_settings s using (tenant_id, user_id)
            where p.tenant_id = ? and p.subscription_id = ?
            """;

    private static final String FORGET =
            "delete from push_subscription where tenant_id = ? and subscription_id = ?";

    private final OutboundHttp http;
    private final Vapid vapid;
    private final Clock clock;

    public PushReceivers(OutboundHttp http, Vapid vapid, Clock clock) {
        this.http = http;
        this.vapid = vapid;
        this.clock = clock;
    }

    @Override
    public Optional<Receiver> find(Connection connection, UUID tenant, UUID subscription)
            throws SQLException {
        try (var query = connection.prepareStatement(FIND)) {
            query.setObject(1, tenant);
            query.setObject(2, subscription);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    @Override
    public void forget(Connection connection, UUID tenant, UUID subscription) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, tenant);
            delete.setObject(2, subscription);
            delete.executeUpdate();
        }
    }

    private Receiver read(ResultSet row) throws SQLException {
        var zone = ZoneId.of(row.getString("time_zone"));
        var preferences = PreferencesJson.read(row.getString("settings"), zone);
        var device =
                new Device(
                        URI.create(row.getString("endpoint")),
                        row.getString("p256dh"),
                        row.getString("auth"));
        return new PushReceiver(http, vapid, clock, device, preferences.language());
    }
}
