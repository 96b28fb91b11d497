package io.pennyflow.api.notify.push;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class PushRepository {
    /** Devices of a member; the oldest makes room for one more. */
    static final int MOST = 20;

    private static final String ADD =
            """
            insert into push_subscription
            values (:tenant, :id, :user, :endpoint, :p256dh, :auth, :device, :now)
            on conflict (tenant_id, user_id, endpoint) do update
            set p256dh = excluded.p256dh, auth = excluded.auth, device = excluded.device
            returning *
            """;

    private static final String MAKE_ROOM =
            """
            delete from push_subscription where subscription_id in (
                select subscription_id from push_subscription where user_id = ?
                order by created_at desc offset ?)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PushRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<PushDevice> of(UserId user) {
        return jdbc.sql("select * from push_subscription where user_id = ? order by created_at")
                .param(user.value())
                .query(PushRepository::read)
                .list();
    }

    PushDevice add(TenantId tenant, UserId user, NewDevice device) {
        var added =
                jdbc.sql(ADD)
                        .param("tenant", tenant.value())
                        .param("id", UUID.randomUUID())
                        .param("user", user.value())
                        .param("endpoint", device.endpoint())
                        .param("p256dh", device.p256dh())
                        .param("auth", device.auth())
                        .param("device", device.device())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(PushRepository::read)
                        .single();
        jdbc.sql(MAKE_ROOM).param(user.value()).param(MOST).update();
        return added;
    }

    boolean remove(UserId user, UUID id) {
        return jdbc.sql("delete from push_subscription where user_id = ? and subscription_id = ?")
                        .params(user.value(), id)
                        .update()
                > 0;
    }

    private static PushDevice read(ResultSet row, int number) throws SQLException {
        return new PushDevice(
                row.getObject("subscription_id", UUID.class),
                row.getString("device"),
                row.getString("endpoint"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
