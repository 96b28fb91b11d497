package io.pennyflow.api.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class AlertRepository {
    // What only time changes is told here: nobody rewrites a row because a moment has passed.
    private static final String ALL =
            """
            select * from (
                select a.*, case
                    when state = 'snoozed' and snoozed_until <= :now then 'open'
                    when state = 'open' and expires_on < cast(:now as date) then 'expired'
                    else state end as state_now
                from alert a) alert
            where true
            """;

    private static final String NEWEST = "order by raised_at desc, alert_id desc limit :limit";

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Alert> page(@Nullable String state, @Nullable AlertCursor after, int limit) {
        var sql =
                ALL
                        + (state == null ? "" : " and state_now = :state")
                        + (after == null ? "" : " and (raised_at, alert_id) < (:at, :id)")
                        + " "
                        + NEWEST;
        var query =
                jdbc.sql(sql)
                        .param("limit", limit)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
        if (state != null) {
            query = query.param("state", state);
        }
        if (after != null) {
            query =
                    query.param("at", after.raisedAt().atOffset(ZoneOffset.UTC))
                            .param("id", after.alertId());
        }
        return query.query(AlertRepository::read).list();
    }

    @SuppressWarnings("NullAway") // Columns that are not null in the table.
    private static Alert read(ResultSet row, int number) throws SQLException {
        var until = row.getObject("snoozed_until", OffsetDateTime.class);
        return new Alert(
                row.getObject("alert_id", UUID.class),
                row.getString("kind"),
                row.getString("severity"),
                row.getString("state_now"),
                row.getObject("account_id", UUID.class),
                row.getObject("transaction_id", UUID.class),
                row.getString("message"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getBigDecimal("usual_low"),
                row.getBigDecimal("usual_high"),
                row.getBigDecimal("usual"),
                row.getString("basis"),
                row.getString("basis_name"),
                row.getObject("history", Integer.class),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getInt("revision"),
                until == null ? null : until.toInstant());
    }
}
