package io.pennyflow.connect.notify.plan;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.topic.NameBasedId;
import java.util.UUID;

/**
 * One change of an alert. Alert and revision make its id, so that whoever tells it twice tells it
 * under the same id.
 */
public record AlertEvent(UUID id, Alert alert) {
    private static final String OPEN = "open";

    public static AlertEvent of(Alert alert) {
        var id =
                NameBasedId.of(
                        alert.getTenantId(),
                        "event",
                        alert.getAlertId().toString(),
                        Integer.toString(alert.getRevision()));
        return new AlertEvent(id, alert);
    }

    /** Such as {@code alert.open}. */
    public String type() {
        return "alert." + alert.getState();
    }

    /** Whether it wants a person; the other states say that it does no more. */
    boolean isOpen() {
        return alert.getState().equals(OPEN);
    }

    /** What keeps its order: what happens on one account is told in the order it happened. */
    String lane() {
        return alert.getAccountId() == null ? "household" : alert.getAccountId().toString();
    }

    UUID tenant() {
        return alert.getTenantId();
    }

    String kind() {
        return alert.getKind();
    }
}
