package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Envelopes;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Envelopes that will be overspent if the month goes on as it began: what is spent, the bills that
 * are still to come, and the rest of the month at the pace of what was no bill. The largest single
 * payment sets no pace: it may be the only one of its kind.
 */
final class BudgetPace implements Watch {
    /** Of the days of a month that must be over: before, nobody knows its pace. */
    private static final int THIRD = 3;

    /** Payments that make a pace. */
    private static final int PAYMENTS_MIN = 3;

    /** Open until it would end with so much of its money left. */
    private static final BigDecimal RECOVERED = new BigDecimal("0.95");

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        return household.months().stream()
                .filter(it -> isOn(it, today))
                .flatMap(
                        month ->
                                month.getEnvelopes().stream()
                                        .filter(Envelopes::isWatched)
                                        .filter(it -> Envelopes.state(it).isEmpty())
                                        .flatMap(it -> find(household, month, it, today).stream()));
    }

    private static boolean isOn(BudgetStatus month, LocalDate today) {
        return !today.isBefore(month.getFromDay())
                && today.isBefore(month.getUntilDay())
                && gone(month, today) * THIRD >= gone(month, month.getUntilDay());
    }

    private static long gone(BudgetStatus month, LocalDate day) {
        return ChronoUnit.DAYS.between(month.getFromDay(), day) + 1;
    }

    private static Optional<Finding> find(
            Household household, BudgetStatus month, EnvelopeStatus envelope, LocalDate today) {
        var there = Envelopes.there(envelope);
        var ending = ending(household, month, envelope, today);
        return there.signum() > 0 && ending.compareTo(there.multiply(RECOVERED)) > 0
                ? Optional.of(
                        new Finding(
                                alert(household, month, envelope, there.subtract(ending)),
                                ending.compareTo(there) > 0))
                : Optional.empty();
    }

    /** What will be spent by the end of the month. */
    private static BigDecimal ending(
            Household household, BudgetStatus month, EnvelopeStatus envelope, LocalDate today) {
        var bills =
                household.bills().stream()
                        .filter(it -> it.getCategory().equals(envelope.getCategory()))
                        .filter(it -> it.getCurrency().equals(month.getCurrency()))
                        .filter(it -> it.getAmount().signum() < 0)
                        .toList();
        var left = BigDecimal.valueOf(ChronoUnit.DAYS.between(today, month.getUntilDay()));
        return Envelopes.spent(envelope)
                .add(open(bills, month.getUntilDay()))
                .add(aDay(household, month, envelope, bills, today).multiply(left));
    }

    private static BigDecimal open(List<Bill> bills, LocalDate until) {
        return bills.stream()
                .filter(it -> it.getTransactionId() == null && !it.getDueOn().isAfter(until))
                .filter(it -> !it.getStatus().equals("missed"))
                .map(it -> it.getAmount().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal aDay(
            Household household,
            BudgetStatus month,
            EnvelopeStatus envelope,
            List<Bill> bills,
            LocalDate today) {
        var paid =
                bills.stream()
                        .map(Bill::getTransactionId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var amounts =
                household.payments().stream()
                        .filter(Payment::isSpent)
                        .filter(it -> it.category().equals(envelope.getCategory()))
                        .filter(it -> it.currency().equals(month.getCurrency()))
                        .filter(it -> !it.bookedOn().isBefore(month.getFromDay()))
                        .filter(it -> !it.bookedOn().isAfter(today) && !paid.contains(it.id()))
                        .map(it -> it.amount().negate())
                        .sorted()
                        .toList();
        return amounts.size() < PAYMENTS_MIN
                ? BigDecimal.ZERO
                : amounts.subList(0, amounts.size() - 1).stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(gone(month, today)), MathContext.DECIMAL64);
    }

    private static Alert alert(
            Household household, BudgetStatus month, EnvelopeStatus envelope, BigDecimal left) {
        var currency = month.getCurrency();
        var over = Sentence.rounded(left, currency);
        return Drafts.of(
                        household.tenant(),
                        "budget-projected:%s:%s:%s"
                                .formatted(
                                        month.getBudgetId(),
                                        month.getMonth(),
                                        envelope.getCategory()),
                        AlertKind.BUDGET_PROJECTED,
                        household.observedAt())
                .setMessage(
                        "At this pace %s ends %s %s over its budget"
                                .formatted(
                                        Envelopes.words(envelope.getCategory()),
                                        Sentence.money(over.abs(), currency),
                                        currency))
                .setBasis("category")
                .setBasisName(envelope.getCategory())
                .setAmount(over)
                .setCurrency(currency)
                .setBookedOn(month.getLastOn())
                .setExpiresOn(month.getUntilDay())
                .build();
    }
}
