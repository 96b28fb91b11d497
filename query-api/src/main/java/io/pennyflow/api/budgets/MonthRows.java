package io.pennyflow.api.budgets;

import io.pennyflow.streams.budgets.ledger.Flows;
import io.pennyflow.streams.budgets.model.Amounts;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the streams say of a budget's months, as flows: with them an edit can be answered at once,
 * before the streams have heard of it. Every caller is inside a TenantScope.
 */
@Repository
class MonthRows {
    private static final String ALL =
            """
            select month, version, cash, outside, envelopes, outside_flows
            from budget_month where budget_id = ? order by month
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MonthRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of all months the streams have counted. */
    Known find(UUID budgetId) {
        var rows = jdbc.sql(ALL).param(budgetId).query(this::read).list();
        var flows = new TreeMap<YearMonth, Flows.Flow>();
        rows.forEach(it -> flows.put(it.month(), it.flow()));
        var before =
                rows.isEmpty()
                        ? Amounts.ZERO
                        : rows.get(0).cash().subtract(rows.get(0).flow().total());
        var version = rows.stream().mapToInt(Row::version).min().orElse(0);
        return new Known(new Flows(before, flows), version);
    }

    private Row read(ResultSet row, int number) throws SQLException {
        var sums = new TreeMap<String, BigDecimal>();
        var total = Amounts.of(row.getBigDecimal("outside"));
        for (var envelope : json.readTree(row.getString("envelopes"))) {
            var activity = Amounts.of(envelope.get("activity").decimalValue());
            total = total.add(activity);
            put(sums, envelope.get("category").asString(), activity);
        }
        for (var flow : json.readTree(row.getString("outside_flows"))) {
            put(
                    sums,
                    flow.get("category").asString(),
                    Amounts.of(flow.get("amount").decimalValue()));
        }
        return new Row(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("version"),
                Amounts.of(row.getBigDecimal("cash")),
                new Flows.Flow(total, sums));
    }

    private static void put(Map<String, BigDecimal> sums, String category, BigDecimal amount) {
        if (amount.signum() != 0) {
            sums.put(category, amount);
        }
    }

    private record Row(YearMonth month, int version, BigDecimal cash, Flows.Flow flow) {}

    /**
     * What moved, as far as the streams have counted.
     *
     * @param version of the budget that they counted by; 0 before the first
     */
    record Known(Flows flows, int version) {
        boolean isOf(int budgetVersion) {
            return version == budgetVersion;
        }
    }
}
