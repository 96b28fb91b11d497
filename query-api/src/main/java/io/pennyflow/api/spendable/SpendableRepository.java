package io.pennyflow.api.spendable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class SpendableRepository {
    /** What one unit of a currency is worth in the household's, at the last known rates. */
    private static final String RATES =
            """
            with newest as (
                select distinct on (currency) currency, per_euro from fx_rate
                where day <= :today order by currency, day desc
            ), known as (
                select 'EUR' as currency, 1::numeric as per_euro
                union all select currency, per_euro from newest where currency <> 'EUR'
            ), worth as (
                select k.currency, case when k.currency = h.base_currency then 1
                                        else b.per_euro / k.per_euro end as rate
                from known k cross join household h
                join known b on b.currency = h.base_currency
                union select base_currency, 1 from household
            )
            """;

    private static final String ACCOUNTS =
            RATES
                    + """
                      select a.account_id, a.name, a.currency,
                             coalesce(last.balance, a.opening_balance) as balance, w.rate
                      from account a
                      left join lateral (select b.balance from balance_daily b
                                         where b.tenant_id = a.tenant_id
                                           and b.account_id = a.account_id
                                         order by b.day desc limit 1) last on true
                      left join worth w on w.currency = a.currency
                      where not a.closed and a.kind in (:kinds)
                      order by a.created_at, a.account_id
                      """;

    /** Of those accounts, and not paid; what should have come long ago does not come any more. */
    private static final String DUE =
            RATES
                    + """
                      select b.bill_id, b.account_id, b.counterparty, b.due_from, b.due_on,
                             b.due_to, b.amount, b.amount_least, b.amount_most, b.currency, w.rate
                      from bill b
                      join account a using (tenant_id, account_id)
                      left join worth w on w.currency = b.currency
                      where b.status in ('upcoming', 'due', 'late') and b.due_from <= :until
                        and not a.closed and a.kind in ('checking', 'cash', 'card')
                      order by b.due_on, b.bill_id
                      limit :limit
                      """;

    private final JdbcClient jdbc;

    SpendableRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountRow> accounts(LocalDate today, Collection<String> kinds) {
        return jdbc.sql(ACCOUNTS)
                .param("today", today)
                .param("kinds", kinds)
                .query(AccountRow.class)
                .list();
    }

    List<DueRow> due(LocalDate today, LocalDate until, int limit) {
        return jdbc.sql(DUE)
                .param("today", today)
                .param("until", until)
                .param("limit", limit)
                .query(DueRow.class)
                .list();
    }

    List<RateRow> rates(LocalDate today) {
        return jdbc.sql(RATES + "select currency, rate from worth")
                .param("today", today)
                .query(RateRow.class)
                .list();
    }

    String baseCurrency(UUID tenant) {
        return jdbc.sql("select base_currency from household where tenant_id = ?")
                .param(tenant)
                .query(String.class)
                .single();
    }

    record RateRow(String currency, BigDecimal rate) {}

    /** Null as a rate: nobody knows one. */
    record AccountRow(
            UUID accountId,
            String name,
            String currency,
            BigDecimal balance,
            @Nullable BigDecimal rate) {}

    record DueRow(
            UUID billId,
            UUID accountId,
            String counterparty,
            LocalDate dueFrom,
            LocalDate dueOn,
            LocalDate dueTo,
            BigDecimal amount,
            BigDecimal amountLeast,
            BigDecimal amountMost,
            String currency,
            @Nullable BigDecimal rate) {}
}
