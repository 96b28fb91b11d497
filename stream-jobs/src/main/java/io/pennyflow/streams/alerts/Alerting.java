package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an anomaly is an alert: pure, from the records alone, so that a replay raises the same.
 *
 * <p>Nothing is raised about a transaction booked more than {@link #FRESH_DAYS} before it was
 * observed: who imports ten years of history wants no alerts of ten years.
 */
final class Alerting {
    /** How old a transaction may be when we learn of it, in days. */
    static final long FRESH_DAYS = 45;

    /** Scores, in robust standard deviations, from which an alert is more than information. */
    static final double WARNING_FROM = 6;

    static final double CRITICAL_FROM = 12;

    private static final long MILLIS_PER_DAY = 86_400_000;

    private Alerting() {}

    /** The alert as it now is; empty when nothing about it changed for a person. */
    static Optional<Alert> of(@Nullable Alert known, @Nullable Anomaly anomaly) {
        if (anomaly == null || !isFresh(anomaly)) {
            return known == null || known.getState().equals(Drafts.RESOLVED)
                    ? Optional.empty()
                    : Optional.of(Drafts.resolved(known));
        }
        var alert = raised(anomaly);
        return known != null && known.getState().equals(Drafts.OPEN) && !isMaterial(known, alert)
                ? Optional.empty()
                : Optional.of(alert);
    }

    static String severity(double score) {
        if (score >= CRITICAL_FROM) {
            return "critical";
        }
        return score >= WARNING_FROM ? "warning" : "info";
    }

    static boolean isFresh(Anomaly anomaly) {
        var observedOn = Math.floorDiv(anomaly.getObservedAt().toEpochMilli(), MILLIS_PER_DAY);
        return observedOn - anomaly.getBookedOn().toEpochDay() <= FRESH_DAYS;
    }

    /** Another amount or another usual range; a new score or reason alone disturbs nobody. */
    private static boolean isMaterial(Alert known, Alert now) {
        return !known.getCurrency().equals(now.getCurrency())
                || known.getAmount().compareTo(now.getAmount()) != 0
                || known.getUsualLow().compareTo(now.getUsualLow()) != 0
                || known.getUsualHigh().compareTo(now.getUsualHigh()) != 0;
    }

    private static Alert raised(Anomaly anomaly) {
        var dedupKey = anomaly.getKind() + ":" + anomaly.getTransactionId();
        return Alert.newBuilder()
                .setTenantId(anomaly.getTenantId())
                .setAlertId(Drafts.id(anomaly.getTenantId(), dedupKey))
                .setDedupKey(dedupKey)
                .setKind(anomaly.getKind())
                .setSeverity(severity(anomaly.getScore()))
                .setState(Drafts.OPEN)
                .setAccountId(anomaly.getAccountId())
                .setTransactionId(anomaly.getTransactionId())
                .setMessage(Sentence.about(anomaly))
                .setBasis(anomaly.getBasis())
                .setBasisName(anomaly.getBasisName())
                .setAmount(anomaly.getAmount())
                .setCurrency(anomaly.getCurrency())
                .setUsualLow(anomaly.getUsualLow())
                .setUsualHigh(anomaly.getUsualHigh())
                .setUsual(anomaly.getUsual())
                .setHistory(anomaly.getHistory())
                .setReasons(anomaly.getReasons())
                .setBookedOn(anomaly.getBookedOn())
                .setRaisedAt(anomaly.getObservedAt())
                .build();
    }
}
