package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The month that is on, of a budget with one envelope. */
final class Months {
    private Months() {}

    static BudgetStatus of(String category, BigDecimal assigned, BigDecimal activity) {
        var zero = HouseholdFixture.money("0");
        var from = HouseholdFixture.TODAY.withDayOfMonth(1);
        var envelope =
                EnvelopeStatus.newBuilder()
                        .setCategory(category)
                        .setCarried(zero)
                        .setAssigned(assigned)
                        .setActivity(activity)
                        .setAvailable(assigned.add(activity))
                        .setPlanned(null)
                        .setExpected(zero)
                        .setSurplus("keep")
                        .setDeficit("keep")
                        .build();
        return BudgetStatus.newBuilder()
                .setTenantId(HouseholdFixture.TENANT)
                .setBudgetId(new UUID(7, 7))
                .setMonth(from)
                .setFromDay(from)
                .setUntilDay(from.plusMonths(1).minusDays(1))
                .setVersion(1)
                .setCurrency("EUR")
                .setCash(zero)
                .setToAssign(zero)
                .setCarried(zero)
                .setPooled(zero)
                .setOutside(zero)
                .setAssigned(zero)
                .setAvailable(zero)
                .setSpent(zero)
                .setLastOn(HouseholdFixture.TODAY)
                .setEnvelopes(List.of(envelope))
                .setOutsideFlows(List.of())
                .build();
    }
}
