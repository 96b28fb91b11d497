package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.BudgetStatusKey;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.schemas.topic.NameBasedId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Envelopes of the month that is on, which are empty or nearly so. */
final class BudgetNotices implements Notices<BudgetStatusKey, BudgetStatus> {
    /** From this part of what was there to spend on, an envelope is nearly empty. */
    private static final BigDecimal NEAR = new BigDecimal("0.9");

    private static final String RESERVE = "RESERVE";

    @Override
    public UUID tenant(BudgetStatusKey key) {
        return key.getTenantId();
    }

    @Override
    public UUID subject(BudgetStatusKey key) {
        return NameBasedId.of(key.getBudgetId(), key.getMonth().toString());
    }

    @Override
    public List<Alert> of(BudgetStatus month, Instant at) {
        var today = Drafts.day(at);
        if (today.isBefore(month.getFromDay()) || today.isAfter(month.getUntilDay())) {
            return List.of();
        }
        return month.getEnvelopes().stream()
                .filter(it -> !it.getCategory().equals(RESERVE))
                .flatMap(it -> kind(it).map(kind -> alert(month, it, kind, at)).stream())
                .toList();
    }

    /** What is spent to the last cent was planned so: rent is. */
    private static Optional<AlertKind> kind(EnvelopeStatus envelope) {
        var left = envelope.getAvailable();
        if (left.signum() < 0) {
            return Optional.of(AlertKind.BUDGET_EXCEEDED);
        }
        var there = envelope.getCarried().add(envelope.getAssigned());
        var spent = envelope.getActivity().negate();
        return left.signum() > 0 && spent.compareTo(there.multiply(NEAR)) >= 0
                ? Optional.of(AlertKind.BUDGET_NEAR)
                : Optional.empty();
    }

    private static Alert alert(
            BudgetStatus month, EnvelopeStatus envelope, AlertKind kind, Instant at) {
        var category = envelope.getCategory();
        var currency = month.getCurrency();
        var left = Sentence.money(envelope.getAvailable().abs(), currency);
        var isOver = kind == AlertKind.BUDGET_EXCEEDED;
        return Drafts.of(
                        month.getTenantId(),
                        "budget:%s:%s:%s"
                                .formatted(month.getBudgetId(), month.getMonth(), category),
                        kind,
                        at)
                .setSeverity(isOver ? "warning" : "info")
                .setMessage(
                        (isOver ? "%s is %s %s over its budget" : "%s has %s %s left")
                                .formatted(words(category), left, currency))
                .setBasis("category")
                .setBasisName(category)
                .setAmount(envelope.getAvailable())
                .setCurrency(currency)
                .setBookedOn(month.getLastOn())
                .setExpiresOn(month.getUntilDay())
                .build();
    }

    /** Such as Groceries; what people call their own categories is not known here. */
    private static String words(String category) {
        if (Taxonomy.isOwn(category)) {
            return "One of your categories";
        }
        var primary = Taxonomy.primaryOf(category);
        var rest =
                category.length() > primary.length() && category.startsWith(primary)
                        ? category.substring(primary.length() + 1)
                        : category;
        return rest.charAt(0) + rest.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
