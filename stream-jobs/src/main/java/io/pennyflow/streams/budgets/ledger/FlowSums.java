package io.pennyflow.streams.budgets.ledger;

import io.pennyflow.streams.budgets.ledger.Flows.Flow;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Sums up what moved, by the months of a budget; what is of other accounts is passed over. */
public final class FlowSums {
    private final Budget budget;
    private final Map<YearMonth, Sum> sums = new HashMap<>();
    private BigDecimal before = Amounts.ZERO;

    public FlowSums(Budget budget) {
        this.budget = budget;
    }

    /** What an account had before its first transaction. */
    public void open(UUID account, BigDecimal balance) {
        if (budget.accounts().contains(account)) {
            before = before.add(Amounts.of(balance));
        }
    }

    /** Money that moved and counts in no category. */
    public void move(UUID account, LocalDate day, BigDecimal amount) {
        if (!budget.accounts().contains(account)) {
            return;
        }
        var month = budget.start().monthOf(day);
        if (month.isBefore(budget.first())) {
            before = before.add(Amounts.of(amount));
        } else {
            of(month).total = of(month).total.add(Amounts.of(amount));
        }
    }

    /** A part of what moved counts in this category. */
    public void count(UUID account, LocalDate day, String category, BigDecimal part) {
        var month = budget.start().monthOf(day);
        if (budget.accounts().contains(account) && !month.isBefore(budget.first())) {
            of(month).byCategory.merge(category, Amounts.of(part), BigDecimal::add);
        }
    }

    public Flows flows() {
        var months = new TreeMap<YearMonth, Flow>();
        sums.forEach((month, sum) -> months.put(month, new Flow(sum.total, sum.byCategory)));
        return new Flows(before, months);
    }

    private Sum of(YearMonth month) {
        return sums.computeIfAbsent(month, it -> new Sum());
    }

    private static final class Sum {
        private final TreeMap<String, BigDecimal> byCategory = new TreeMap<>();
        private BigDecimal total = Amounts.ZERO;
    }
}
