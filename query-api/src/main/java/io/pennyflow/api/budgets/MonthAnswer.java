package io.pennyflow.api.budgets;

import io.pennyflow.api.budgets.BudgetRepository.Kept;
import io.pennyflow.streams.budgets.ledger.BudgetMonth;
import io.pennyflow.streams.budgets.ledger.EnvelopeMonth;
import io.pennyflow.streams.budgets.ledger.Pace;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget in a month.
 *
 * @param settled whether the streams have counted it by this version, too
 * @param today within the month, or null when it is over or has not begun
 */
record MonthAnswer(
        UUID budgetId,
        int version,
        boolean settled,
        String month,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate today,
        String currency,
        BigDecimal cash,
        BigDecimal toAssign,
        BigDecimal carried,
        BigDecimal pooled,
        BigDecimal outside,
        BigDecimal assigned,
        BigDecimal available,
        BigDecimal spent,
        boolean planned,
        List<Line> envelopes) {

    static MonthAnswer of(Kept kept, BudgetMonth month, LocalDate today, boolean settled) {
        var budget = kept.budget();
        var from = budget.start().firstDay(month.month());
        var until = budget.start().lastDay(month.month());
        var isNow = !today.isBefore(from) && !today.isAfter(until);
        return new MonthAnswer(
                kept.id(),
                kept.version(),
                settled,
                month.month().toString(),
                from,
                until,
                isNow ? today : null,
                budget.currency(),
                month.cash(),
                month.toAssign(),
                month.carried(),
                month.pooled(),
                month.outside(),
                month.assigned(),
                month.available(),
                month.spent(),
                budget.plan().containsKey(month.month()),
                month.envelopes().stream()
                        .map(it -> Line.of(budget, it, from, until, today))
                        .toList());
    }

    /**
     * An envelope.
     *
     * @param expected spent by now if it was spent evenly over the month
     * @param goal when it is full; null without one
     */
    record Line(
            String category,
            BigDecimal carried,
            BigDecimal assigned,
            BigDecimal activity,
            BigDecimal available,
            @Nullable BigDecimal planned,
            BigDecimal expected,
            String surplus,
            String deficit,
            int templates,
            @Nullable BigDecimal goal) {

        private static Line of(
                Budget budget,
                EnvelopeMonth month,
                LocalDate from,
                LocalDate until,
                LocalDate today) {
            var envelope = budget.envelopes().get(month.category());
            return new Line(
                    month.category(),
                    month.carried(),
                    month.assigned(),
                    month.activity(),
                    month.available(),
                    month.planned(),
                    Pace.expected(month.budgeted(), from, until, today),
                    month.policy().surplus().text(),
                    month.policy().deficit().text(),
                    envelope == null ? 0 : envelope.templates().size(),
                    envelope == null ? null : goal(envelope));
        }

        private static @Nullable BigDecimal goal(Envelope envelope) {
            for (var template : envelope.templates()) {
                if (template.need() instanceof Need.Goal goal) {
                    return goal.amount();
                }
            }
            return null;
        }
    }
}
