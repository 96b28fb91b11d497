package io.pennyflow.connect.notify;

import io.pennyflow.connect.notify.push.Vapid;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;

/**
 * The platform's own keys, made once by whoever needs them first. They are kept where messages are:
 * devices and old letters rely on them as long as those live.
 */
final class NotifyKeys {
    private static final int KEY_BYTES = 32;

    private final Connection connection;

    NotifyKeys(Connection connection) {
        this.connection = connection;
    }

    String unsubscribe() throws SQLException {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        offer("unsubscribe", Base64.getEncoder().encodeToString(bytes));
        return read("unsubscribe");
    }

    /** Both halves are of one pair: whoever comes first writes both, in one transaction. */
    Vapid vapid(String contact) throws SQLException {
        var created = Vapid.create(contact);
        connection.setAutoCommit(false);
        try {
            if (offer("vapid-private", created.privateKey())) {
                offer("vapid-public", created.publicKey());
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        return new Vapid(read("vapid-public"), read("vapid-private"), contact);
    }

    private boolean offer(String name, String value) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into notify_key values (?, ?) on conflict do nothing")) {
            insert.setString(1, name);
            insert.setString(2, value);
            return insert.executeUpdate() == 1;
        }
    }

    private String read(String name) throws SQLException {
        try (var query =
                connection.prepareStatement("select value from notify_key where name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
