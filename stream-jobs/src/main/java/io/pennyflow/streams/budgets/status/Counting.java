package io.pennyflow.streams.budgets.status;

import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.streams.budgets.ledger.FlowSums;
import io.pennyflow.streams.budgets.ledger.Ledger;
import io.pennyflow.streams.budgets.model.Budget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One budget as it is counted: takes all that moved, and then says what each month came to. */
final class Counting {
    private final Budget budget;
    private final Exchange exchange;
    private final FlowSums sums;
    private final Map<YearMonth, LocalDate> lastOn = new HashMap<>();

    Counting(Budget budget, Exchange exchange) {
        this.budget = budget;
        this.exchange = exchange;
        this.sums = new FlowSums(budget);
    }

    /** At the rate of the budget's first day. */
    void open(UUID account, String currency, BigDecimal opening) {
        var day = Math.toIntExact(budget.start().firstDay(budget.first()).toEpochDay());
        if (budget.accounts().contains(account)) {
            sums.open(account, exchange.of(opening, currency, day));
        }
    }

    void take(DaySums.Day day) {
        if (!budget.accounts().contains(day.account())) {
            return;
        }
        var date = LocalDate.ofEpochDay(day.day());
        lastOn.merge(budget.start().monthOf(date), date, Counting::later);
        for (var line : day.lines()) {
            var amount = exchange.of(line.amount(), line.currency(), day.day());
            if (line.category().equals(DaySums.ALL)) {
                sums.move(day.account(), date, amount);
            } else {
                sums.count(day.account(), date, line.category(), amount);
            }
        }
    }

    /** From the first month to the last in which anything moved or was assigned. */
    List<BudgetStatus> statuses(UUID tenant, UUID id, int version) {
        var flows = sums.flows();
        return Ledger.upTo(Ledger.lastMonth(budget, flows), budget, flows).stream()
                .map(
                        it ->
                                new Statuses(budget, lastOn.get(it.month()))
                                        .of(tenant, id, version, it, flows.in(it.month())))
                .toList();
    }

    boolean isAtRates() {
        return exchange.isAtRates();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
