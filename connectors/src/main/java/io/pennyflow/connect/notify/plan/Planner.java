package io.pennyflow.connect.notify.plan;

import io.pennyflow.connect.notify.Channel;
import io.pennyflow.connect.notify.delivery.Pause;
import io.pennyflow.schemas.topic.NameBasedId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Puts messages about alerts into the queue of one channel. A message's id follows from event and
 * receiver, so records that come again plan nothing new.
 */
public final class Planner {
    /** How long a message is tried from the moment it is due. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    private static final String INSERT =
            """
            insert into delivery (tenant_id, delivery_id, channel, target_id, lane, event_id,
                                  event_type, alert_id, kind, payload, state, planned_at, due_at,
                                  expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)
            on conflict do nothing
            """;

    private static final String TARGET =
            """
            insert into delivery_target (tenant_id, channel, target_id, due_at) values (?, ?, ?, ?)
            on conflict (tenant_id, channel, target_id)
            do update set due_at = least(coalesce(delivery_target.due_at, excluded.due_at),
                                         excluded.due_at)
            where delivery_target.failures < ?
            """;

    /** What nobody needs to act on any more disturbs nobody; a webhook hears of that, too. */
    private static final String WITHDRAW =
            """
            update delivery set state = 'withdrawn', reason = 'The alert was settled before.'
            where tenant_id = ? and alert_id = ? and channel = ? and state = 'waiting'
            """;

    private final Connection connection;
    private final Channel channel;

    public Planner(Connection connection, Channel channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** Plans all or none: one transaction. Returns how many messages were planned. */
    public int plan(List<AlertEvent> events, Instant now) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var planned = insert(events, now);
            connection.commit();
            return planned;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private record Due(UUID tenant, UUID target, Instant at) {}

    private int insert(List<AlertEvent> events, Instant now) throws SQLException {
        var recipients = new Recipients(connection, channel);
        var targets = new LinkedHashSet<Due>();
        var count = 0;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                if (!event.isOpen() && channel != Channel.WEBHOOK) {
                    insert.executeBatch();
                    withdraw(event);
                }
                for (var planned : recipients.plan(event, now)) {
                    add(insert, event, planned, now);
                    targets.add(new Due(event.tenant(), planned.target(), planned.dueAt()));
                    count++;
                }
            }
            insert.executeBatch();
        }
        wake(targets);
        return count;
    }

    private void add(PreparedStatement insert, AlertEvent event, Planned planned, Instant now)
            throws SQLException {
        var id =
                NameBasedId.of(
                        event.tenant(),
                        "delivery",
                        event.id().toString(),
                        planned.target().toString());
        insert.setObject(1, event.tenant());
        insert.setObject(2, id);
        insert.setString(3, channel.wire());
        insert.setObject(4, planned.target());
        insert.setString(5, planned.lane());
        insert.setObject(6, event.id());
        insert.setString(7, event.type());
        insert.setObject(8, event.alert().getAlertId());
        insert.setString(9, event.kind());
        insert.setString(10, Payload.of(event));
        insert.setObject(11, now.atOffset(ZoneOffset.UTC));
        insert.setObject(12, planned.dueAt().atOffset(ZoneOffset.UTC));
        insert.setObject(13, planned.dueAt().plus(PATIENCE).atOffset(ZoneOffset.UTC));
        insert.addBatch();
    }

    private void withdraw(AlertEvent event) throws SQLException {
        try (var update = connection.prepareStatement(WITHDRAW)) {
            update.setObject(1, event.tenant());
            update.setObject(2, event.alert().getAlertId());
            update.setString(3, channel.wire());
            update.executeUpdate();
        }
    }

    private void wake(Set<Due> targets) throws SQLException {
        try (var upsert = connection.prepareStatement(TARGET)) {
            for (var due : targets) {
                upsert.setObject(1, due.tenant());
                upsert.setString(2, channel.wire());
                upsert.setObject(3, due.target());
                upsert.setObject(4, due.at().atOffset(ZoneOffset.UTC));
                upsert.setInt(5, Pause.AFTER_FAILURES);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
