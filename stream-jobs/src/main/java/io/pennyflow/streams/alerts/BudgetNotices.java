package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.BudgetStatusKey;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Envelopes;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Envelopes of the month that is on, which are empty or nearly so. */
final class BudgetNotices implements Notices<BudgetStatusKey, BudgetStatus> {
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
                .filter(Envelopes::isWatched)
                .flatMap(it -> Envelopes.state(it).map(kind -> alert(month, it, kind, at)).stream())
                .toList();
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
                                .formatted(Envelopes.words(category), left, currency))
                .setBasis("category")
                .setBasisName(category)
                .setAmount(envelope.getAvailable())
                .setCurrency(currency)
                .setBookedOn(month.getLastOn())
                .setExpiresOn(month.getUntilDay())
                .build();
    }
}
