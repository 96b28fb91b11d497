package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertDecision;
import io.pennyflow.streams.alerts.drafts.Drafts;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an alert is when facts and a person both speak of it. Facts settle it for good; a person's
 * word holds until the facts change materially. Pure.
 *
 * <p>Each change is one more revision. A snoozed alert whose time is over, and one past its day,
 * are told as open or expired by whoever reads them: nothing here asks for the time.
 */
final class AlertStates {
    private AlertStates() {}

    /** The facts changed; every such change counts, {@link Alerting} has seen to that. */
    static Alert raised(@Nullable Alert known, Alert now) {
        var revision = known == null ? first(now) : known.getRevision() + 1;
        return Alert.newBuilder(now).setRevision(revision).build();
    }

    // It was raised, and told, before revisions were counted.
    private static int first(Alert now) {
        return now.getState().equals(Drafts.RESOLVED) ? 2 : 1;
    }

    /** A person decided, or, with null, took it back; empty when that changes nothing. */
    static Optional<Alert> decided(@Nullable Alert known, @Nullable AlertDecision decision) {
        if (known == null) {
            return Optional.empty();
        }
        return decision == null ? takenBack(known) : applied(known, decision);
    }

    private static Optional<Alert> takenBack(Alert known) {
        return known.getDecidedBy() == null
                ? Optional.empty()
                : Optional.of(
                        Alert.newBuilder(known)
                                .setState(Drafts.OPEN)
                                .setSnoozedUntil(null)
                                .setDecidedBy(null)
                                .setRevision(known.getRevision() + 1)
                                .build());
    }

    private static Optional<Alert> applied(Alert known, AlertDecision decision) {
        var isOfAPerson = known.getDecidedBy() != null;
        var isSettled = known.getState().equals(Drafts.RESOLVED) && !isOfAPerson;
        var isStale = !isOfAPerson && decision.getRevision() < known.getRevision();
        if (isSettled || isStale || saysTheSame(known, decision)) {
            return Optional.empty();
        }
        return Optional.of(
                Alert.newBuilder(known)
                        .setState(decision.getState())
                        .setSnoozedUntil(decision.getSnoozedUntil())
                        .setDecidedBy(decision.getDecidedBy())
                        .setRevision(known.getRevision() + 1)
                        .build());
    }

    private static boolean saysTheSame(Alert known, AlertDecision decision) {
        return known.getState().equals(decision.getState())
                && Objects.equals(known.getSnoozedUntil(), decision.getSnoozedUntil());
    }
}
