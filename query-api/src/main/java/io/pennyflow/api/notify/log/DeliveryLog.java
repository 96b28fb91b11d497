package io.pennyflow.api.notify.log;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The queue of messages, as the page looks at it. No query names a tenant: the policy does, so
 * every caller is inside a TenantScope. Letters and pushes are their member's alone.
 */
@Repository
public class DeliveryLog {
    private static final Duration PATIENCE = Duration.ofHours(24);

    private static final String OWN =
            """
            select * from delivery
            where (channel = 'webhook' or target_id = :user
                   or target_id in (select subscription_id from push_subscription
                                    where user_id = :user))
              and seq < :before
            order by seq desc limit :limit
            """;

    private static final String OF_ENDPOINT =
            """
            select * from delivery
            where channel = 'webhook' and target_id = :target and seq < :before
            order by seq desc limit :limit
            """;

    /** Once more as from the beginning, under the same id: a receiver that has it may say so. */
    private static final String REPLAY =
            """
            update delivery set state = 'waiting', attempts = 0, due_at = :now,
                expires_at = :expires, reason = null, answer = null
            where delivery_id = :id and channel = 'webhook' and state in ('delivered', 'dead')
            returning target_id
            """;

    private static final String ADD =
            """
            insert into delivery (tenant_id, delivery_id, channel, target_id, lane, event_id,
                                  event_type, kind, payload, state, planned_at, due_at, expires_at)
            values (:tenant, :id, 'webhook', :target, 'test', :event, :type, 'test', :payload,
                    'waiting', :now, :now, :expires)
            """;

    private static final String WAKE =
            """
            insert into delivery_target (tenant_id, channel, target_id, due_at)
            values (:tenant, 'webhook', :target, :now)
            on conflict (tenant_id, channel, target_id) do update set due_at = excluded.due_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the member may see, newest first. */
    List<DeliveryLogEntry> of(UserId user, @Nullable Long before, int limit) {
        return jdbc.sql(OWN)
                .param("user", user.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(DeliveryLog::read)
                .list();
    }

    /** What went to one endpoint, newest first. */
    public List<DeliveryLogEntry> ofEndpoint(UUID endpoint, @Nullable Long before, int limit) {
        return jdbc.sql(OF_ENDPOINT)
                .param("target", endpoint)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(DeliveryLog::read)
                .list();
    }

    /** False when there is no such message of a webhook that is settled. */
    boolean replay(TenantId tenant, UUID delivery) {
        var now = clock.instant();
        var target =
                jdbc.sql(REPLAY)
                        .param("now", at(now))
                        .param("expires", at(now.plus(PATIENCE)))
                        .param("id", delivery)
                        .query(UUID.class)
                        .optional();
        target.ifPresent(it -> wake(tenant, it, now));
        return target.isPresent();
    }

    /** An event that says nothing but that it came. */
    public UUID addTest(TenantId tenant, UUID endpoint, UUID event, String payload) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("target", endpoint)
                .param("event", event)
                .param("type", "test")
                .param("payload", payload)
                .param("now", at(now))
                .param("expires", at(now.plus(PATIENCE)))
                .update();
        wake(tenant, endpoint, now);
        return id;
    }

    private void wake(TenantId tenant, UUID endpoint, Instant now) {
        jdbc.sql(WAKE)
                .param("tenant", tenant.value())
                .param("target", endpoint)
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static DeliveryLogEntry read(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        return new DeliveryLogEntry(
                row.getObject("delivery_id", UUID.class),
                row.getLong("seq"),
                row.getString("channel"),
                row.getObject("target_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getString("kind"),
                row.getObject("alert_id", UUID.class),
                state,
                row.getInt("attempts"),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("attempted_at", OffsetDateTime.class)),
                state.equals("waiting")
                        ? instant(row.getObject("due_at", OffsetDateTime.class))
                        : null,
                row.getObject("answer", Integer.class),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
