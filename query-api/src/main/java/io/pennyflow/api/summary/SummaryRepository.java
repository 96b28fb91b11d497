package io.pennyflow.api.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class SummaryRepository {
    /** A day without transactions has the balance of the last one with some. */
    private static final String BALANCES =
            """
            select a.account_id, a.name, a.currency, point.day,
                   coalesce(b.balance, a.opening_balance) as balance
            from account a
            cross join unnest(cast(:days as date[])) as point (day)
            left join lateral (
                select balance from balance_daily b
                where b.account_id = a.account_id and b.day <= point.day
                order by b.day desc
                limit 1) b on true
            order by a.created_at, a.account_id, point.day
            """;

    private static final String RATES =
            """
            select wanted.currency, point.day, r.per_euro
            from unnest(cast(:currencies as text[])) as wanted (currency)
            cross join unnest(cast(:days as date[])) as point (day)
            cross join lateral (
                select per_euro from fx_rate r
                where r.currency = wanted.currency and r.day <= point.day
                order by r.day desc
                limit 1) r
            """;

    private static final String MOVED =
            """
            select category, day, outflow, inflow, transactions
            from spending_daily
            where day between :from and :to and base_currency = :currency
            """;

    private final JdbcClient jdbc;

    SummaryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Household household(UUID household) {
        return jdbc.sql("select base_currency, time_zone from household where tenant_id = :id")
                .param("id", household)
                .query(Household.class)
                .single();
    }

    /** Of every account on each of the days, account by account. */
    List<NetWorth.Balance> balances(List<LocalDate> days) {
        return jdbc.sql(BALANCES).param("days", texts(days)).query(NetWorth.Balance.class).list();
    }

    /** The last rate on or before each of the days, of the currencies that have one. */
    Rates rates(Collection<String> currencies, List<LocalDate> days) {
        var rates = new HashMap<Rates.Quote, BigDecimal>();
        jdbc.sql(RATES)
                .param("currencies", currencies.toArray(new String[0]))
                .param("days", texts(days))
                .query(Rate.class)
                .list()
                .forEach(it -> rates.put(new Rates.Quote(it.currency(), it.day()), it.perEuro()));
        return new Rates(rates);
    }

    List<MonthlySpending.Moved> moved(LocalDate from, LocalDate to, String currency) {
        return jdbc.sql(MOVED)
                .param("from", from)
                .param("to", to)
                .param("currency", currency)
                .query(MonthlySpending.Moved.class)
                .list();
    }

    private static String[] texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    /** What figures of a household are in, and where its days begin. */
    record Household(String baseCurrency, String timeZone) {}

    private record Rate(String currency, LocalDate day, BigDecimal perEuro) {}
}
