package io.pennyflow.connect.notify.email;

import io.pennyflow.connect.notify.delivery.Receiver;
import io.pennyflow.connect.notify.delivery.Receivers;
import io.pennyflow.connect.notify.settings.PreferencesJson;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The members whom letters reach. */
public final class EmailReceivers implements Receivers {
    private static final String FIND =
            """
            select u.user_id, u.email, u.display_name, h.tenant_id, h.name, h.time_zone, s.settings
            from membership m
            join app_user u using (user_id)
            join household h using (tenant_id)
            left join alert_settings s using (tenant_id, user_id)
            where m.tenant_id = ? and m.user_id = ?
            """;

    private final Smtp smtp;
    private final LetterWriter writer;

    private EmailReceivers(Smtp smtp, LetterWriter writer) {
        this.smtp = smtp;
        this.writer = writer;
    }

    /** Links in the letters lead to the page; the key proves who may end them. */
    public static EmailReceivers of(Smtp smtp, URI page, String key) {
        return new EmailReceivers(smtp, new LetterWriter(page, key));
    }

    /** Empty also when a member has switched letters off since they were planned. */
    @Override
    public Optional<Receiver> find(Connection connection, UUID tenant, UUID user)
            throws SQLException {
        try (var query = connection.prepareStatement(FIND)) {
            query.setObject(1, tenant);
            query.setObject(2, user);
            try (var rows = query.executeQuery()) {
                return rows.next() ? read(rows) : Optional.empty();
            }
        }
    }

    private Optional<Receiver> read(ResultSet row) throws SQLException {
        var zone = ZoneId.of(row.getString("time_zone"));
        var preferences = PreferencesJson.read(row.getString("settings"), zone);
        if (!preferences.email()) {
            return Optional.empty();
        }
        var to =
                new Addressee(
                        row.getObject("tenant_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("email"),
                        row.getString("display_name"),
                        row.getString("name"),
                        preferences.language());
        return Optional.of(new EmailReceiver(smtp, writer, to));
    }

    /** Letters that cannot reach a member are refused one by one; the member stays. */
    @Override
    public void forget(Connection connection, UUID tenant, UUID user) {}
}
