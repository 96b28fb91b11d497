package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How likely an anomaly deserves a look from which on an alert is more than information. */
    static final double WARNING_FROM = 0.7;

    static final double CRITICAL_FROM = 0.97;

    /**
     * Anomalies that are alerts. Bills that were missed and what was charged twice are told from
     * elsewhere, and nobody wants to hear of them twice.
     */
    private static final Set<String> TOLD =
            Stream.of(
                            AlertKind.UNUSUAL_AMOUNT,
                            AlertKind.NEW_MERCHANT,
                            AlertKind.FOREIGN,
                            AlertKind.SMALL_CHARGES,
                            AlertKind.CATEGORY_MONTH)
                    .map(AlertKind::wire)
                    .collect(Collectors.toUnmodifiableSet());

    private static final long MILLIS_PER_DAY = 86_400_000;

    private Alerting() {}

    /**
     * What changes for a person: none, one, or two where a transaction is now told for another
     * reason, which the last of them says.
     */
    static List<Alert> of(@Nullable Alert known, @Nullable Anomaly anomaly) {
        var open = known == null || known.getState().equals(Drafts.RESOLVED) ? null : known;
        if (anomaly == null || !isTold(anomaly)) {
            return open == null ? List.of() : List.of(Drafts.resolved(open));
        }
        var alert = raised(anomaly);
        if (open == null) {
            return List.of(alert);
        }
        if (!open.getAlertId().equals(alert.getAlertId())) {
            return List.of(Drafts.resolved(open), alert);
        }
        return open.getState().equals(Drafts.OPEN) && !isMaterial(open, alert)
                ? List.of()
                : List.of(alert);
    }

    /** Fresh, and nobody has said anything to it yet. */
    private static boolean isTold(Anomaly anomaly) {
        return TOLD.contains(anomaly.getKind()) && anomaly.getSaid() == null && isFresh(anomaly);
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
                || differ(known.getAmount(), now.getAmount())
                || differ(known.getUsualLow(), now.getUsualLow())
                || differ(known.getUsualHigh(), now.getUsualHigh());
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one != null || other != null;
        }
        return one.compareTo(other) != 0;
    }

    private static Alert raised(Anomaly anomaly) {
        var dedupKey = anomaly.getKind() + ":" + anomaly.getTransactionId();
        var sum = anomaly.getMonthSum();
        // Of what is odd for another reason than its amount, no range is shown.
        var hasRange = sum != null || anomaly.getKind().equals(AlertKind.UNUSUAL_AMOUNT.wire());
        var ofCategory = hasRange && anomaly.getBasis().equals("category");
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
                .setBasis(ofCategory ? "category" : "merchant")
                .setBasisName(ofCategory ? anomaly.getBasisName() : Sentence.payee(anomaly))
                .setAmount(sum == null ? anomaly.getAmount() : sum.negate())
                .setCurrency(anomaly.getCurrency())
                .setUsualLow(hasRange ? anomaly.getUsualLow() : null)
                .setUsualHigh(hasRange ? anomaly.getUsualHigh() : null)
                .setUsual(hasRange ? anomaly.getUsual() : null)
                .setHistory(hasRange ? anomaly.getHistory() : null)
                .setReasons(anomaly.getReasons())
                .setBookedOn(anomaly.getBookedOn())
                .setRaisedAt(anomaly.getObservedAt())
                .build();
    }
}
