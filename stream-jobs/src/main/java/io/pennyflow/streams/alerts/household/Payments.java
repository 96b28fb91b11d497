package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.streams.alerts.drafts.Drafts;

/** What every alert about a payment has. */
final class Payments {
    private Payments() {}

    static Alert.Builder draft(
            Household household, Payment payment, String dedupKey, AlertKind kind) {
        return Drafts.of(household.tenant(), dedupKey, kind, payment.observedAt())
                .setAccountId(payment.account())
                .setTransactionId(payment.id())
                .setBasisName(payment.name())
                .setAmount(payment.amount())
                .setCurrency(payment.currency())
                .setBookedOn(payment.bookedOn())
                .setExpiresOn(payment.bookedOn().plusDays(News.KEPT_DAYS));
    }
}
