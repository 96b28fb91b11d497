package io.pennyflow.streams.budgets.status;

import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import io.pennyflow.schemas.budgets.v1.OutsideFlow;
import io.pennyflow.streams.budgets.ledger.BudgetMonth;
import io.pennyflow.streams.budgets.ledger.EnvelopeMonth;
import io.pennyflow.streams.budgets.ledger.Flows;
import io.pennyflow.streams.budgets.ledger.Pace;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Months of a budget as they are sent.
 *
 * @param lastOn the last day on which anything moved; null when nothing did
 */
record Statuses(Budget budget, @Nullable LocalDate lastOn) {
    /** The largest sum decimal(19, 4) can hold. */
    private static final BigDecimal LARGEST =
            new BigDecimal(BigInteger.TEN.pow(19).subtract(BigInteger.ONE), Amounts.SCALE);

    BudgetStatus of(UUID tenant, UUID id, int version, BudgetMonth month, Flows.Flow flow) {
        return BudgetStatus.newBuilder()
                .setTenantId(tenant)
                .setBudgetId(id)
                .setMonth(month.month().atDay(1))
                .setFromDay(budget.start().firstDay(month.month()))
                .setUntilDay(budget.start().lastDay(month.month()))
                .setVersion(version)
                .setCurrency(budget.currency())
                .setCash(sendable(month.cash()))
                .setToAssign(sendable(month.toAssign()))
                .setCarried(sendable(month.carried()))
                .setPooled(sendable(month.pooled()))
                .setOutside(sendable(month.outside()))
                .setAssigned(sendable(month.assigned()))
                .setAvailable(sendable(month.available()))
                .setSpent(sendable(month.spent()))
                .setLastOn(lastOn)
                .setEnvelopes(month.envelopes().stream().map(it -> envelope(month, it)).toList())
                .setOutsideFlows(outside(month, flow))
                .build();
    }

    private EnvelopeStatus envelope(BudgetMonth month, EnvelopeMonth it) {
        var planned = it.planned();
        return EnvelopeStatus.newBuilder()
                .setCategory(it.category())
                .setCarried(sendable(it.carried()))
                .setAssigned(sendable(it.assigned()))
                .setActivity(sendable(it.activity()))
                .setAvailable(sendable(it.available()))
                .setPlanned(planned == null ? null : sendable(planned))
                .setExpected(sendable(expected(month, it)))
                .setSurplus(it.policy().surplus().text())
                .setDeficit(it.policy().deficit().text())
                .build();
    }

    private BigDecimal expected(BudgetMonth month, EnvelopeMonth envelope) {
        var from = budget.start().firstDay(month.month());
        return lastOn == null
                ? Amounts.ZERO
                : Pace.expected(
                        envelope.budgeted(), from, budget.start().lastDay(month.month()), lastOn);
    }

    private static List<OutsideFlow> outside(BudgetMonth month, Flows.Flow flow) {
        return flow.byCategory().entrySet().stream()
                .filter(it -> month.envelope(it.getKey()).isEmpty())
                .filter(it -> it.getValue().signum() != 0)
                .map(it -> new OutsideFlow(it.getKey(), sendable(it.getValue())))
                .toList();
    }

    /** Beyond the largest it shows as the largest: to fail would stop the budgets of everybody. */
    private static BigDecimal sendable(BigDecimal sum) {
        return sum.min(LARGEST).max(LARGEST.negate());
    }
}
