package io.pennyflow.api.merchant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class MerchantRepository {
    /** First by category, then all of it: the largest part says which one is usual. */
    private static final String MERCHANTS =
            """
            with part as (
                select merchant_id, category, max(merchant_name) as name,
                       max(merchant_match) as match, count(*) as transactions,
                       coalesce(-sum(base_amount)
                           filter (where base_amount < 0 and not excluded), 0) as outflow,
                       coalesce(sum(base_amount)
                           filter (where base_amount > 0 and not excluded), 0) as inflow,
                       min(booked_on) as first_on, max(booked_on) as last_on
                from transaction
                where merchant_id is not null
                  and (cast(:from as date) is null or booked_on >= :from)
                  and (cast(:to as date) is null or booked_on <= :to)
                  and (cast(:text as text) is null or lower(merchant_name) like lower(:text))
                group by merchant_id, category
            ), merchant as (
                select merchant_id, max(name) as name, max(match) as match,
                       sum(transactions) as transactions, sum(outflow) as outflow,
                       sum(inflow) as inflow, min(first_on) as first_on, max(last_on) as last_on,
                       (array_agg(category order by transactions desc, category)
                           filter (where category <> 'UNCATEGORIZED'))[1] as category
                from part
                group by merchant_id
            )
            select * from merchant
            """;

    private static final String BEHIND = " where (outflow + inflow, merchant_id) < (:moved, :id)";

    private static final String MOST_MONEY_FIRST =
            " order by outflow + inflow desc, merchant_id desc limit :limit";

    private final JdbcClient jdbc;

    MerchantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Merchant> page(Span span, @Nullable MerchantCursor after, int limit) {
        var query =
                jdbc.sql(MERCHANTS + (after == null ? "" : BEHIND) + MOST_MONEY_FIRST)
                        .param("from", span.from())
                        .param("to", span.to())
                        .param("text", span.pattern())
                        .param("limit", limit);
        if (after != null) {
            query = query.param("moved", after.moved()).param("id", after.merchantId());
        }
        return query.query(Merchant.class).list();
    }

    String baseCurrency(UUID household) {
        return jdbc.sql("select base_currency from household where tenant_id = :household")
                .param("household", household)
                .query(String.class)
                .single();
    }

    /** Which merchants are meant; null means any. */
    record Span(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String text) {
        @Nullable String pattern() {
            return text == null || text.isBlank()
                    ? null
                    : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        }
    }
}
