package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.recurring.v1.PriceChange;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people pay again and again and now pay more for. */
final class SeriesNotices implements Notices<RecurringStreamKey, RecurringStream> {
    /** A price that rose longer ago is history, in days. */
    private static final int RISE_DAYS = 45;

    @Override
    public UUID tenant(RecurringStreamKey key) {
        return key.getTenantId();
    }

    @Override
    public UUID subject(RecurringStreamKey key) {
        return key.getStreamId();
    }

    @Override
    public List<Alert> of(RecurringStream series, Instant at) {
        var changes = series.getPriceChanges();
        if (changes.isEmpty() || series.getMetered() || series.getStatus().equals("ended")) {
            return List.of();
        }
        var newest = changes.get(changes.size() - 1);
        return isRise(newest) && isFresh(newest, at)
                ? List.of(rise(series, newest, at))
                : List.of();
    }

    private static boolean isRise(PriceChange change) {
        return change.getNewAmount().signum() < 0
                && change.getNewAmount().compareTo(change.getOldAmount()) < 0;
    }

    private static boolean isFresh(PriceChange change, Instant at) {
        return !change.getEffectiveOn().isBefore(Drafts.day(at).minusDays(RISE_DAYS));
    }

    private static Alert rise(RecurringStream series, PriceChange change, Instant at) {
        var currency = series.getCurrency();
        return Drafts.of(
                        series.getTenantId(),
                        "price-rise:" + series.getStreamId(),
                        AlertKind.PRICE_RISE,
                        at)
                .setSeverity("warning")
                .setMessage(
                        "%s went up from %s to %s %s on %s: %s %s more a year"
                                .formatted(
                                        series.getCounterparty(),
                                        Sentence.money(change.getOldAmount().abs(), currency),
                                        Sentence.money(change.getNewAmount().abs(), currency),
                                        currency,
                                        Drafts.words(change.getEffectiveOn()),
                                        Sentence.money(change.getYearlyCost().abs(), currency),
                                        currency))
                .setAccountId(series.getAccountId())
                .setTransactionId(change.getTransactionId())
                .setBasisName(series.getCounterparty())
                .setAmount(change.getNewAmount())
                .setCurrency(currency)
                .setBookedOn(change.getEffectiveOn())
                .setExpiresOn(change.getEffectiveOn().plusDays(RISE_DAYS))
                .build();
    }
}
