package io.pennyflow.api.goals;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.streams.goals.Goal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant but that of its own row: every caller is inside a TenantScope. */
@Repository
class GoalRepository {
    private static final String PUT =
            """
            insert into goal values (:tenant, :id, :name, :target, :currency, :by, :monthly,
                                     :started, :state, :now)
            on conflict (tenant_id, goal_id) do update
            set name = excluded.name, target = excluded.target, currency = excluded.currency,
                due_on = excluded.due_on, monthly = excluded.monthly, state = excluded.state
            """;

    private static final String BALANCES =
            """
            select a.account_id, a.opening_balance, last.balance
            from account a
            left join lateral (select b.balance from balance_daily b
                          where b.tenant_id = a.tenant_id and b.account_id = a.account_id
                            and b.day <= ?
                          order by b.day desc limit 1) last on true
            where not a.closed
            """;

    private final JdbcClient jdbc;

    GoalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GoalRow> all() {
        var earmarks = earmarks();
        return jdbc.sql("select * from goal order by state, due_on nulls last, created_at, goal_id")
                .query((row, number) -> read(row, earmarks))
                .list();
    }

    void put(
            TenantId tenant,
            UUID id,
            GoalWish wish,
            String currency,
            LocalDate startedOn,
            Instant now) {
        jdbc.sql(PUT)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("name", wish.name().strip())
                .param("target", wish.target())
                .param("currency", currency)
                .param("by", wish.by())
                .param("monthly", wish.monthly())
                .param("started", startedOn)
                .param("state", wish.stated().text())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from goal_earmark where goal_id = ?").param(id).update();
        for (var earmark : wish.earmarks()) {
            jdbc.sql("insert into goal_earmark values (?, ?, ?, ?)")
                    .params(tenant.value(), id, earmark.accountId())
                    .param(earmark.amount())
                    .update();
        }
    }

    void delete(UUID id) {
        jdbc.sql("delete from goal where goal_id = ?").param(id).update();
    }

    /** The balances there are now; of an account on which nothing has moved, the opening one. */
    Map<UUID, BigDecimal> balances(LocalDate today) {
        var balances = balances(today, "opening_balance");
        balances.putAll(balancesOn(today));
        return balances;
    }

    /** As they were on a day; accounts on which nothing had moved by then are not there. */
    Map<UUID, BigDecimal> balancesOn(LocalDate day) {
        return balances(day, "balance");
    }

    private Map<UUID, BigDecimal> balances(LocalDate upTo, String column) {
        var balances = new HashMap<UUID, BigDecimal>();
        jdbc.sql(BALANCES)
                .param(upTo)
                .query(
                        row -> {
                            var balance = row.getBigDecimal(column);
                            if (balance != null) {
                                balances.put(row.getObject("account_id", UUID.class), balance);
                            }
                        });
        return balances;
    }

    Map<UUID, String> currencies() {
        var currencies = new HashMap<UUID, String>();
        jdbc.sql("select account_id, currency from account")
                .query(
                        row -> {
                            currencies.put(
                                    row.getObject("account_id", UUID.class),
                                    row.getString("currency"));
                        });
        return currencies;
    }

    String baseCurrency(TenantId tenant) {
        return jdbc.sql("select base_currency from household where tenant_id = ?")
                .param(tenant.value())
                .query(String.class)
                .single();
    }

    private Map<UUID, List<Goal.Earmark>> earmarks() {
        var earmarks = new LinkedHashMap<UUID, List<Goal.Earmark>>();
        jdbc.sql("select goal_id, account_id, amount from goal_earmark order by account_id")
                .query(
                        row -> {
                            earmarks.computeIfAbsent(
                                            row.getObject("goal_id", UUID.class),
                                            it -> new ArrayList<>())
                                    .add(
                                            new Goal.Earmark(
                                                    row.getObject("account_id", UUID.class),
                                                    row.getBigDecimal("amount")));
                        });
        return earmarks;
    }

    private static GoalRow read(ResultSet row, Map<UUID, List<Goal.Earmark>> earmarks)
            throws SQLException {
        var id = row.getObject("goal_id", UUID.class);
        var goal =
                new Goal(
                        id,
                        row.getBigDecimal("target"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBigDecimal("monthly"),
                        row.getObject("started_on", LocalDate.class),
                        Goal.State.of(row.getString("state")).orElseThrow(),
                        earmarks.getOrDefault(id, List.of()));
        return new GoalRow(row.getString("name"), row.getString("currency"), goal);
    }

    record GoalRow(String name, String currency, Goal goal) {}
}
