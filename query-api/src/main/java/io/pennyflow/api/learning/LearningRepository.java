package io.pennyflow.api.learning;

import io.pennyflow.api.platform.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant but that of its own row: every caller is inside a TenantScope. */
@Repository
class LearningRepository {
    /** What teaches: a choice for a transaction that is there, not older than the last reset. */
    private static final String LESSONS =
            """
            from category_override o
            join transaction t using (tenant_id, transaction_id)
            join household h using (tenant_id)
            where o.decided_at >= h.learns_since
            """;

    private static final String TAUGHT =
            """
            select coalesce(t.merchant_name, t.counterparty_name, t.description) as name,
                   o.category, count(*) as corrections, max(o.decided_at) as last
            """
                    + LESSONS
                    + " group by 1, 2 order by 3 desc, 4 desc, 1, 2 limit :limit";

    private static final String CASES =
            """
            select o.decided_at, o.category, t.booked_on, t.amount, t.currency, t.description,
                   t.counterparty_name
            """
                    + LESSONS
                    + " order by o.decided_at, o.transaction_id";

    private final JdbcClient jdbc;

    LearningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Setting setting(TenantId tenant) {
        return jdbc.sql("select learns, learns_since from household where tenant_id = ?")
                .param(tenant.value())
                .query(Setting.class)
                .single();
    }

    void turn(TenantId tenant, boolean on) {
        jdbc.sql("update household set learns = ? where tenant_id = ?")
                .params(on, tenant.value())
                .update();
    }

    void forgetBefore(TenantId tenant, Instant moment) {
        jdbc.sql("update household set learns_since = ? where tenant_id = ?")
                .params(moment.atOffset(ZoneOffset.UTC), tenant.value())
                .update();
    }

    long corrections() {
        return jdbc.sql("select count(*) " + LESSONS).query(Long.class).single();
    }

    List<Taught> taught(int limit) {
        return jdbc.sql(TAUGHT).param("limit", limit).query(Taught.class).list();
    }

    /** All of them, oldest first: as many as people chose by hand. */
    List<Case> cases() {
        return jdbc.sql(CASES).query(Case.class).list();
    }

    record Setting(boolean learns, OffsetDateTime learnsSince) {}

    /** What was chosen how often for transactions of one name. */
    record Taught(String name, String category, long corrections, OffsetDateTime last) {}

    /** One choice, and the transaction it was made for. */
    record Case(
            OffsetDateTime decidedAt,
            String category,
            LocalDate bookedOn,
            BigDecimal amount,
            String currency,
            String description,
            @Nullable String counterpartyName) {}
}
