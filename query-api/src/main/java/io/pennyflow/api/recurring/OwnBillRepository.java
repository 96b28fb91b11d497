package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.recurring.detection.Stated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant but that of its own row: every caller is inside a TenantScope. */
@Repository
class OwnBillRepository {
    private static final String PUT =
            """
            insert into own_bill values (:tenant, :id, :account, :name, :counterparty, :amount,
                                         :about, :currency, :cadence, :first, :until, :user, :at)
            on conflict (tenant_id, own_bill_id) do update
            set account_id = excluded.account_id, name = excluded.name,
                counterparty = excluded.counterparty, amount = excluded.amount,
                about = excluded.about, currency = excluded.currency, cadence = excluded.cadence,
                first_due_on = excluded.first_due_on, until_on = excluded.until_on,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """;

    private final JdbcClient jdbc;

    OwnBillRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<OwnBill> all() {
        return jdbc.sql("select * from own_bill order by lower(name), own_bill_id")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<OwnBill> find(UUID id) {
        return jdbc.sql("select * from own_bill where own_bill_id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    int count() {
        return jdbc.sql("select count(*) from own_bill").query(Integer.class).single();
    }

    Optional<AccountRow> account(UUID id) {
        return jdbc.sql("select currency, closed from account where account_id = ?")
                .param(id)
                .query(AccountRow.class)
                .optional();
    }

    void put(TenantId tenant, UserId user, OwnBill bill) {
        jdbc.sql(PUT)
                .param("tenant", tenant.value())
                .param("id", bill.ownBillId())
                .param("account", bill.accountId())
                .param("name", bill.name())
                .param("counterparty", bill.counterparty())
                .param("amount", bill.amount())
                .param("about", bill.about())
                .param("currency", bill.currency())
                .param("cadence", bill.cadence())
                .param("first", bill.firstDueOn())
                .param("until", bill.untilOn())
                .param("user", user.value())
                .param("at", bill.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from own_bill where own_bill_id = ?").param(id).update();
    }

    private static OwnBill read(ResultSet row) throws SQLException {
        var tenant = row.getObject("tenant_id", UUID.class);
        var id = row.getObject("own_bill_id", UUID.class);
        var account = row.getObject("account_id", UUID.class);
        return new OwnBill(
                id,
                Stated.streamId(tenant, id, account),
                account,
                row.getString("name"),
                row.getString("counterparty"),
                row.getBigDecimal("amount"),
                row.getBoolean("about"),
                row.getString("currency"),
                row.getString("cadence"),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    record AccountRow(String currency, boolean closed) {}
}
