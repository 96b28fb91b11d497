package io.pennyflow.connect.notify.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one channel that wait in PostgreSQL. Each call is a transaction of its own; times
 * come from the caller's clock.
 */
final class Queue {
    private static final String LEASE =
            """
            update delivery_target t set leased_until = ?
            from (select tenant_id, channel, target_id from delivery_target
                  where channel = ? and due_at <= ?
                    and (leased_until is null or leased_until <= ?)
                  order by due_at limit 1 for update skip locked) c
            where (t.tenant_id, t.channel, t.target_id) = (c.tenant_id, c.channel, c.target_id)
            returning t.tenant_id, t.target_id, t.failures
            """;

    private static final String NEXT_DUE =
            "select min(due_at) from delivery_target where channel = ? and leased_until is null";

    private static final String EXPIRE =
            """
            update delivery set state = 'dead',
                reason = coalesce(reason || ' ', '') || 'Given up after 24 hours.'
            where tenant_id = ? and channel = ? and target_id = ? and state = 'waiting'
              and expires_at <= ?
            """;

    // A message waits while an earlier one of its lane is not due, or not gone, yet.
    private static final String READY =
            """
            with held as materialized (
                select lane, min(seq) seq from delivery
                where tenant_id = ? and channel = ? and target_id = ? and state = 'waiting'
                  and due_at > ?
                group by lane)
            select d.* from delivery d
            where d.tenant_id = ? and d.channel = ? and d.target_id = ? and d.state = 'waiting'
              and not exists (select from held h where h.lane = d.lane and h.seq <= d.seq)
            order by d.seq limit ?
            """;

    private static final String SETTLE =
            """
            update delivery set state = ?, attempts = attempts + 1, attempted_at = ?, answer = ?,
                reason = ?, due_at = ?
            where tenant_id = ? and delivery_id = ? and state = 'waiting'
            """;

    private static final String ABANDON =
            """
            update delivery set state = 'dead', reason = ?
            where tenant_id = ? and channel = ? and target_id = ? and state = 'waiting'
            """;

    private static final String LOCK =
            "select 1 from delivery_target where tenant_id = ? and channel = ? and target_id = ?"
                    + " for update";

    private static final String RELEASE =
            """
            update delivery_target t set leased_until = null, failures = ?,
                due_at = greatest(cast(? as timestamptz),
                    (select min(h.due_at) from (
                         select distinct on (lane) due_at from delivery d
                         where d.tenant_id = t.tenant_id and d.channel = t.channel
                           and d.target_id = t.target_id and d.state = 'waiting'
                         order by lane, seq) h))
            where tenant_id = ? and channel = ? and target_id = ?
            """;

    private static final String NOTHING_LEFT =
            """
            update delivery_target t set due_at = null
            where tenant_id = ? and channel = ? and target_id = ?
              and not exists (select from delivery d
                              where d.tenant_id = t.tenant_id and d.channel = t.channel
                                and d.target_id = t.target_id and d.state = 'waiting')
            """;

    private static final String FORGET =
            "delete from delivery where channel = ? and state <> 'waiting' and planned_at < ?";

    private final Connection connection;
    private final String channel;

    Queue(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    Connection connection() {
        return connection;
    }

    /** The receiver that has waited longest, if one is due and nobody writes to it. */
    Optional<Lease> lease(Instant now, Instant until) throws SQLException {
        try (var update = connection.prepareStatement(LEASE)) {
            update.setObject(1, at(until));
            update.setString(2, channel);
            update.setObject(3, at(now));
            update.setObject(4, at(now));
            try (var rows = update.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Lease(
                                        rows.getObject(1, UUID.class),
                                        rows.getObject(2, UUID.class),
                                        rows.getInt(3),
                                        until))
                        : Optional.empty();
            }
        }
    }

    /** When the next receiver nobody writes to is due; empty when none waits. */
    Optional<Instant> nextDue() throws SQLException {
        try (var query = connection.prepareStatement(NEXT_DUE)) {
            query.setString(1, channel);
            try (var rows = query.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        }
    }

    /** What can go out now, in order; what waited too long is dead. */
    List<Message> ready(Lease lease, Instant now, int limit) throws SQLException {
        try (var expire = ofTarget(EXPIRE, lease)) {
            expire.setObject(4, at(now));
            expire.executeUpdate();
        }
        try (var query = ofTarget(READY, lease)) {
            query.setObject(4, at(now));
            query.setObject(5, lease.tenant());
            query.setString(6, channel);
            query.setObject(7, lease.target());
            query.setInt(8, limit);
            var all = new ArrayList<Message>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(read(rows));
                }
            }
            return all;
        }
    }

    /** Notes an attempt. {@code dueAt} counts where the message goes on waiting. */
    void settle(
            List<Message> messages,
            String state,
            Instant now,
            @Nullable Integer answer,
            @Nullable String reason,
            Instant dueAt)
            throws SQLException {
        try (var update = connection.prepareStatement(SETTLE)) {
            for (var message : messages) {
                update.setString(1, state);
                update.setObject(2, at(now));
                update.setObject(3, answer);
                update.setString(4, reason);
                update.setObject(5, at(dueAt));
                update.setObject(6, message.tenant());
                update.setObject(7, message.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Nothing that waits for this receiver will ever be sent. */
    void abandon(Lease lease, String reason) throws SQLException {
        try (var update = connection.prepareStatement(ABANDON)) {
            update.setString(1, reason);
            update.setObject(2, lease.tenant());
            update.setString(3, channel);
            update.setObject(4, lease.target());
            update.executeUpdate();
        }
    }

    /**
     * Gives the receiver back. Its row is locked first and looked at afterwards: a message that is
     * planned meanwhile is either seen here or wakes the receiver later.
     */
    void release(Lease lease, int failures, Instant notBefore) throws SQLException {
        connection.setAutoCommit(false);
        try {
            try (var lock = ofTarget(LOCK, lease)) {
                lock.executeQuery().close();
            }
            try (var update = connection.prepareStatement(RELEASE)) {
                update.setInt(1, failures);
                update.setObject(2, at(notBefore));
                update.setObject(3, lease.tenant());
                update.setString(4, channel);
                update.setObject(5, lease.target());
                update.executeUpdate();
            }
            try (var update = ofTarget(NOTHING_LEFT, lease)) {
                update.executeUpdate();
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** The log keeps what is younger. */
    void forget(Instant before) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET)) {
            delete.setString(1, channel);
            delete.setObject(2, at(before));
            delete.executeUpdate();
        }
    }

    private PreparedStatement ofTarget(String sql, Lease lease) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, lease.tenant());
        statement.setString(2, channel);
        statement.setObject(3, lease.target());
        return statement;
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("tenant_id", UUID.class),
                row.getObject("delivery_id", UUID.class),
                row.getString("lane"),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getString("kind"),
                row.getString("payload"),
                row.getInt("attempts"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
