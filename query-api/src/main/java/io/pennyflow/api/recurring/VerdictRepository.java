package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
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
class VerdictRepository {
    private static final String ALL =
            """
            select v.*, a.currency from verdict v join account a using (tenant_id, account_id)
            """;

    /** The newest and the oldest: enough to know a series again, whatever becomes of some. */
    private static final String MEMBERS =
            """
            select s.account_id, s.counterparty, s.currency,
                   array(select m.id from unnest(s.members) with ordinality m(id, place)
                         where m.place = 1 or m.place > cardinality(s.members) - :most + 1
                         order by m.place) as ids
            from recurring_stream s where s.stream_id = :id
            """;

    private static final String TRANSACTIONS =
            """
            select account_id, transaction_id as id, currency,
                   coalesce(merchant_name, counterparty_name, description) as counterparty
            from transaction where transaction_id = any(?)
            order by booked_on desc, transaction_id
            """;

    private final JdbcClient jdbc;

    VerdictRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Verdict> all() {
        return jdbc.sql(ALL + " order by decided_at desc, verdict_id")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Verdict> find(UUID id) {
        return jdbc.sql(ALL + " where verdict_id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    int count() {
        return jdbc.sql("select count(*) from verdict").query(Integer.class).single();
    }

    /** Whether a person stated it, who can say it better there. */
    boolean isStated(UUID stream) {
        return !jdbc.sql("select 1 from recurring_stream where stream_id = ? and origin = 'stated'")
                .param(stream)
                .query()
                .listOfRows()
                .isEmpty();
    }

    /** What a series is about: at most so many of its members. */
    Optional<About> ofStream(UUID stream, int most) {
        return jdbc.sql(MEMBERS)
                .param("id", stream)
                .param("most", most)
                .query(
                        (row, number) ->
                                new About(
                                        row.getObject("account_id", UUID.class),
                                        row.getString("counterparty"),
                                        row.getString("currency"),
                                        List.of((UUID[]) row.getArray("ids").getArray())))
                .optional();
    }

    /** One for each that there is. */
    List<About> ofTransactions(List<UUID> ids) {
        return jdbc.sql(TRANSACTIONS)
                .param(ids.toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new About(
                                        row.getObject("account_id", UUID.class),
                                        row.getString("counterparty"),
                                        row.getString("currency"),
                                        List.of(row.getObject("id", UUID.class))))
                .list();
    }

    void put(TenantId tenant, UserId user, Verdict verdict) {
        jdbc.sql("insert into verdict values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(tenant.value(), verdict.verdictId(), verdict.accountId(), verdict.kind())
                .param(verdict.transactionIds().toArray(UUID[]::new))
                .param(verdict.counterparty())
                .param(verdict.fromOn())
                .param(verdict.amount())
                .param(user.value())
                .param(verdict.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from verdict where verdict_id = ?").param(id).update();
    }

    private static Verdict read(ResultSet row) throws SQLException {
        return new Verdict(
                row.getObject("verdict_id", UUID.class),
                row.getString("kind"),
                row.getObject("account_id", UUID.class),
                row.getString("counterparty"),
                List.of((UUID[]) row.getArray("transaction_ids").getArray()),
                row.getObject("from_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    /** Transactions of an account, and who is on the other side. */
    record About(UUID accountId, String counterparty, String currency, List<UUID> transactions) {}
}
