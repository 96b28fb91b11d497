package io.pennyflow.streams.budgets.templates;

import io.pennyflow.streams.budgets.ledger.BudgetMonth;
import io.pennyflow.streams.budgets.ledger.EnvelopeMonth;
import io.pennyflow.streams.budgets.ledger.Flows;
import io.pennyflow.streams.budgets.ledger.Ledger;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Policy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** What templates can know of a budget when they say what a month needs. */
final class Situation {
    private static final String INCOME = "INCOME_";

    private final Budget budget;
    private final Flows flows;
    private final Bills bills;
    private final YearMonth month;
    private final Map<YearMonth, BudgetMonth> months = new HashMap<>();

    Situation(Budget budget, Flows flows, Bills bills, YearMonth month) {
        this.budget = budget;
        this.flows = flows;
        this.bills = bills;
        this.month = month;
        Ledger.upTo(month, budget, flows).forEach(it -> months.put(it.month(), it));
    }

    Budget budget() {
        return budget;
    }

    Bills bills() {
        return bills;
    }

    YearMonth month() {
        return month;
    }

    /** To assign in the month as it stands. */
    BigDecimal toAssign() {
        var now = months.get(month);
        return now == null ? Amounts.ZERO : now.toAssign();
    }

    /** In the envelope when a month begins. */
    BigDecimal carried(String category, YearMonth in) {
        return envelope(category, in).carried();
    }

    BigDecimal assigned(String category, YearMonth in) {
        return budget.assigned(in, category);
    }

    /** Whether it had an envelope or not. */
    BigDecimal spent(String category, YearMonth in) {
        return Amounts.ZERO.subtract(flows.in(in).of(category));
    }

    BigDecimal moved(String category, YearMonth in) {
        return flows.in(in).of(category);
    }

    /** What came in under any category of income that has no envelope. */
    BigDecimal income(YearMonth in) {
        return Amounts.sum(
                flows.in(in).byCategory().entrySet().stream()
                        .filter(it -> it.getKey().startsWith(INCOME))
                        .filter(it -> !budget.isOpen(it.getKey(), in))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private EnvelopeMonth envelope(String category, YearMonth in) {
        var there = months.get(in);
        var nothing =
                new EnvelopeMonth(
                        category, Amounts.ZERO, Amounts.ZERO, Amounts.ZERO, null, Policy.KEEP);
        return there == null ? nothing : there.envelope(category).orElse(nothing);
    }
}
