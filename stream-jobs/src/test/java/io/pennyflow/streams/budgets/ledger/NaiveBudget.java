package io.pennyflow.streams.budgets.ledger;

import io.pennyflow.streams.budgets.RandomBudgets.Movement;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.budgets.model.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a budget comes to, asked the other way round: each figure looks back at the month before,
 * and goes through everything that moved, day by day. In ten-thousandths.
 */
final class NaiveBudget {
    private final Budget budget;
    private final List<Movement> movements;
    private final long opening;

    NaiveBudget(Budget budget, List<Movement> movements, long opening) {
        this.budget = budget;
        this.movements = movements;
        this.opening = opening;
    }

    long cash(YearMonth month) {
        return budget.accounts().size() * opening
                + movements.stream()
                        .filter(it -> budget.accounts().contains(it.account()))
                        .filter(it -> !monthOf(it.day()).isAfter(month))
                        .mapToLong(it -> units(it.amount()))
                        .sum();
    }

    long available(String category, YearMonth month) {
        return carried(category, month) + assigned(category, month) + activity(category, month);
    }

    private long carried(String category, YearMonth month) {
        if (month.equals(budget.first())) {
            return 0;
        }
        var before = month.minusMonths(1);
        if (category.equals(Budget.RESERVE)) {
            var swept = budget.kind() == Budget.Kind.ZERO_BASED ? toAssign(before) : 0;
            return available(category, before) + swept + toReserve(month);
        }
        var envelope = budget.envelopes().get(category);
        if (envelope == null || !envelope.isOpenIn(before)) {
            return 0;
        }
        var left = available(category, before);
        return keeps(envelope.policyIn(before), left) ? left : 0;
    }

    private long toReserve(YearMonth month) {
        var sum = 0L;
        var before = month.minusMonths(1);
        for (var envelope : budget.envelopes().values()) {
            if (envelope.isOpenIn(before)) {
                var left = available(envelope.category(), before);
                var policy = envelope.policyIn(before);
                var isReset = left > 0 && policy.surplus() == Policy.Surplus.RESET;
                var isForgiven = left < 0 && policy.deficit() == Policy.Deficit.FORGIVE;
                sum += isReset || isForgiven ? left : 0;
            }
        }
        return sum;
    }

    /** All there is and is in no envelope. */
    long toAssign(YearMonth month) {
        var inEnvelopes =
                budget.envelopes().values().stream()
                        .filter(it -> it.isOpenIn(month))
                        .mapToLong(it -> available(it.category(), month))
                        .sum();
        return cash(month) - inEnvelopes - available(Budget.RESERVE, month);
    }

    private long activity(String category, YearMonth month) {
        return movements.stream()
                .filter(it -> budget.accounts().contains(it.account()))
                .filter(it -> monthOf(it.day()).equals(month))
                .mapToLong(it -> units(it.parts().getOrDefault(category, BigDecimal.ZERO)))
                .sum();
    }

    private long assigned(String category, YearMonth month) {
        var amounts = budget.assigned().get(month);
        return amounts == null ? 0 : units(amounts.getOrDefault(category, BigDecimal.ZERO));
    }

    private static boolean keeps(Policy policy, long left) {
        return left < 0
                ? policy.deficit() == Policy.Deficit.KEEP
                : policy.surplus() == Policy.Surplus.KEEP;
    }

    /** Walks back to the day the month began, and looks which month that is. */
    private YearMonth monthOf(LocalDate day) {
        var start = budget.start().day();
        var begun = day;
        while (!isStart(begun, start)) {
            begun = begun.minusDays(1);
        }
        return YearMonth.from(begun).plusMonths(start > 15 ? 1 : 0);
    }

    private static boolean isStart(LocalDate day, int start) {
        return start == MonthStart.LAST
                ? day.plusDays(1).getDayOfMonth() == 1
                : day.getDayOfMonth() == start;
    }

    private static long units(BigDecimal amount) {
        return amount.movePointRight(4).longValueExact();
    }
}
