package io.pennyflow.streams.budgets.ledger;

import io.pennyflow.streams.budgets.ledger.Flows.Flow;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.Policy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through the months of a budget. Each rests on the one before and on nothing else, so the
 * same budget and the same flows come to the same, whatever was edited in which order.
 */
public final class Ledger {
    private final Budget budget;
    private final Flows flows;
    private final Map<String, BigDecimal> carried = new HashMap<>();
    private BigDecimal cash;
    private BigDecimal toAssign;
    private BigDecimal pooled = Amounts.ZERO;

    private Ledger(Budget budget, Flows flows) {
        this.budget = budget;
        this.flows = flows;
        this.cash = flows.before();
        this.toAssign = flows.before();
    }

    /** From the budget's first month to this one, both included. */
    public static List<BudgetMonth> upTo(YearMonth last, Budget budget, Flows flows) {
        var ledger = new Ledger(budget, flows);
        var months = new ArrayList<BudgetMonth>();
        for (var month = budget.first();
                budget.has(month) && !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(ledger.next(month));
        }
        return months;
    }

    /** The last month anything moved or was assigned in. */
    public static YearMonth lastMonth(Budget budget, Flows flows) {
        var last = budget.first();
        if (!flows.months().isEmpty() && flows.months().lastKey().isAfter(last)) {
            last = flows.months().lastKey();
        }
        if (!budget.assigned().isEmpty() && budget.assigned().lastKey().isAfter(last)) {
            last = budget.assigned().lastKey();
        }
        return last.isAfter(budget.last()) ? budget.last() : last;
    }

    private BudgetMonth next(YearMonth month) {
        release(month);
        var flow = flows.in(month);
        cash = cash.add(flow.total());
        var envelopes = envelopes(month, flow);
        var inEnvelopes = Amounts.sum(envelopes.stream().map(EnvelopeMonth::activity).toList());
        var outside = flow.total().subtract(inEnvelopes);
        var done = new BudgetMonth(month, cash, toAssign, pooled, outside, envelopes);
        end(done);
        return done;
    }

    /** What is in envelopes that are closed from this month on is to be assigned again. */
    private void release(YearMonth month) {
        for (var envelope : budget.envelopes().values()) {
            if (month.equals(envelope.closed())) {
                var left = carried.remove(envelope.category());
                pooled = left == null ? pooled : pooled.add(left);
            }
        }
    }

    private List<EnvelopeMonth> envelopes(YearMonth month, Flow flow) {
        var envelopes = new ArrayList<EnvelopeMonth>();
        for (var envelope : budget.envelopes().values()) {
            if (envelope.isOpenIn(month)) {
                envelopes.add(envelope(month, envelope, flow));
            }
        }
        envelopes.add(month(month, Budget.RESERVE, Amounts.ZERO, Policy.KEEP));
        return envelopes;
    }

    private EnvelopeMonth envelope(YearMonth month, Envelope envelope, Flow flow) {
        var category = envelope.category();
        return month(month, category, flow.of(category), envelope.policyIn(month));
    }

    private EnvelopeMonth month(
            YearMonth month, String category, BigDecimal activity, Policy policy) {
        return new EnvelopeMonth(
                category,
                carried.getOrDefault(category, Amounts.ZERO),
                budget.assigned(month, category),
                activity,
                budget.planned(month, category),
                policy);
    }

    private void end(BudgetMonth month) {
        carried.clear();
        pooled = Amounts.ZERO;
        var reserve = Amounts.ZERO;
        for (var envelope : month.envelopes()) {
            var carry = envelope.carry();
            carried.merge(envelope.category(), carry.kept(), BigDecimal::add);
            pooled = pooled.add(carry.pooled());
            reserve = reserve.add(carry.reserved());
        }
        toAssign = month.toAssign();
        if (budget.kind() == Budget.Kind.ZERO_BASED) {
            reserve = reserve.add(toAssign);
            toAssign = Amounts.ZERO;
        }
        carried.merge(Budget.RESERVE, reserve, BigDecimal::add);
    }
}
