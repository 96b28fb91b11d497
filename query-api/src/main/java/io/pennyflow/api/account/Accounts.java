package io.pennyflow.api.account;

import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.topic.Catalogue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of one tenant; every caller is inside its scope. */
@Repository
class Accounts {
    private static final String SELECT =
            """
            select a.account_id, a.name, a.kind, a.currency, a.number, a.opening_balance,
                   coalesce(last.balance, a.opening_balance) as balance, last.day as balance_on,
                   own.per_euro, base.per_euro as base_per_euro,
                   h.base_currency, coalesce(counted.transactions, 0) as transactions,
                   a.closed, a.created_at
            from account a
            join household h using (tenant_id)
            left join lateral (select b.balance, b.day from balance_daily b
                               where b.tenant_id = a.tenant_id and b.account_id = a.account_id
                               order by b.day desc limit 1) last on true
            left join lateral (select sum(b.transactions)::int as transactions from balance_daily b
                               where b.tenant_id = a.tenant_id and b.account_id = a.account_id
                              ) counted on true
            left join lateral (%1$s) own on true
            left join lateral (%2$s) base on true
            """
                    .formatted(rate("a.currency"), rate("h.base_currency"));

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    private static String rate(String currency) {
        return """
               select 1::numeric as per_euro where %1$s = 'EUR'
               union all (select r.per_euro from fx_rate r
                          where r.currency = %1$s and r.day <= :today
                          order by r.day desc limit 1)
               limit 1"""
                .formatted(currency);
    }

    List<Account> all() {
        return jdbc
                .sql(SELECT + " order by a.closed, a.created_at, a.account_id")
                .param("today", LocalDate.now(clock))
                .query(AccountRow.class)
                .stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + " where a.account_id = :id")
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query(AccountRow.class)
                .optional()
                .map(AccountRow::toAccount);
    }

    UUID add(TenantId tenant, AccountWish wish, String currency) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into account (tenant_id, account_id, name, kind, currency,
                                             opening_balance, closed, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(tenant.value(), id, wish.name().strip(), wish.kind(), currency)
                .params(wish.opening(), wish.isClosed(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        number(id, wish);
        tell(tenant, id, wish, currency, wish.folded());
        return id;
    }

    void change(TenantId tenant, UUID id, AccountWish wish, String currency) {
        jdbc.sql(
                        """
                        update account set name = ?, kind = ?, opening_balance = ?, closed = ?
                        where account_id = ?
                        """)
                .params(wish.name().strip(), wish.kind(), wish.opening(), wish.isClosed(), id)
                .update();
        number(id, wish);
        tell(tenant, id, wish, currency, numberOf(id));
    }

    private void number(UUID id, AccountWish wish) {
        if (wish.number() != null) {
            jdbc.sql("update account set number = ? where account_id = ?")
                    .param(wish.folded())
                    .param(id)
                    .update();
        }
    }

    /** What a person said, else what the first file of the account said. */
    private @Nullable String numberOf(UUID id) {
        return jdbc.sql("select number from account where account_id = ? and number is not null")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void tell(
            TenantId tenant, UUID id, AccountWish wish, String currency, @Nullable String number) {
        outbox.write(
                tenant,
                Catalogue.ACCOUNTS,
                new AccountKey(tenant.value(), id),
                new io.pennyflow.schemas.intent.v1.Account(
                        tenant.value(),
                        id,
                        wish.name().strip(),
                        wish.kind(),
                        currency,
                        fourDecimals(wish.opening()),
                        wish.isClosed(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        number));
    }

    private static BigDecimal fourDecimals(BigDecimal amount) {
        return amount.setScale(4); // Validation refused more.
    }
}
