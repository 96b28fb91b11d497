package io.pennyflow.api.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class TransactionRepository {
    static final int UNPRICED_MOST = 200;

    private static final String FIND =
            "select t.*, "
                    + AnomalyColumns.SELECTED
                    + " from transaction t "
                    + AnomalyColumns.JOINED
                    + """
                    where t.transaction_id = :id
                    """;

    /** Pages by key, not by offset; the join comes last, when a page is all that is left. */
    private static final String PAGE =
            "select t.*, "
                    + AnomalyColumns.SELECTED
                    + """
                    from (select t.* from transaction t %s
                          order by t.booked_on desc, t.transaction_id desc
                          limit :limit) t
                    """
                    + AnomalyColumns.JOINED
                    + """
                    order by t.booked_on desc, t.transaction_id desc
                    """;

    private static final String TOTALS =
            """
            select count(*) as count,
                   count(*) filter (where excluded) as left_out,
                   coalesce(sum(counted) filter (where counted > 0 and not excluded), 0) as inflow,
                   coalesce(-sum(counted) filter (where counted < 0 and not excluded), 0) as outflow
            from (select t.excluded, %s as counted from transaction t %s) found
            """;

    private static final String UNPRICED =
            """
            select transaction_id, account_id, booked_on, amount, currency, description, reason
            from unpriced_transaction
            order by booked_on desc, transaction_id desc
            limit :limit
            """;

    private final JdbcClient jdbc;

    TransactionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Transaction> find(UUID transactionId) {
        return jdbc.sql(FIND).param("id", transactionId).query(TransactionRow::read).optional();
    }

    List<Transaction> page(TransactionFilter filter, @Nullable TransactionCursor after, int limit) {
        var conditions = Conditions.of(filter).after(after);
        return jdbc.sql(PAGE.formatted(conditions.where()))
                .params(conditions.parameters())
                .param("limit", limit)
                .query(TransactionRow::read)
                .list();
    }

    Sums totals(TransactionFilter filter) {
        var conditions = Conditions.of(filter);
        return jdbc.sql(TOTALS.formatted(conditions.counted(), conditions.where()))
                .params(conditions.parameters())
                .query(Sums.class)
                .single();
    }

    List<Unpriced> unpriced() {
        return jdbc.sql(UNPRICED).param("limit", UNPRICED_MOST).query(Unpriced.class).list();
    }

    String baseCurrency(UUID household) {
        return jdbc.sql("select base_currency from household where tenant_id = :household")
                .param("household", household)
                .query(String.class)
                .single();
    }

    boolean hasAccount(UUID accountId) {
        return jdbc.sql("select exists (select from account where account_id = :id)")
                .param("id", accountId)
                .query(Boolean.class)
                .single();
    }

    /** Both sums without sign, and without those that are left out. */
    record Sums(long count, long leftOut, BigDecimal inflow, BigDecimal outflow) {}

    /** A transaction that waits for a rate, and why. */
    record Unpriced(
            UUID transactionId,
            UUID accountId,
            LocalDate bookedOn,
            BigDecimal amount,
            String currency,
            String description,
            String reason) {}
}
