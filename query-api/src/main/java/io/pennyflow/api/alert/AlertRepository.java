package io.pennyflow.api.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String NEWEST = "order by raised_at desc, alert_id desc limit :limit";

    private final JdbcClient jdbc;

    AlertRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Alert> page(@Nullable String state, @Nullable AlertCursor after, int limit) {
        var sql =
                "select * from alert where true"
                        + (state == null ? "" : " and state = :state")
                        + (after == null ? "" : " and (raised_at, alert_id) < (:at, :id)")
                        + " "
                        + NEWEST;
        var query = jdbc.sql(sql).param("limit", limit);
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
        return new Alert(
                row.getObject("alert_id", UUID.class),
                row.getString("kind"),
                row.getString("severity"),
                row.getString("state"),
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
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }
}
