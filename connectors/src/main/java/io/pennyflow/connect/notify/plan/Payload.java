package io.pennyflow.connect.notify.plan;

import io.pennyflow.schemas.alerts.v1.Alert;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event as JSON: the body of a webhook, and what letters and pushes are written from. */
final class Payload {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Payload() {}

    static String of(AlertEvent event) {
        var alert = event.alert();
        var root = JSON.createObjectNode();
        root.put("type", event.type());
        root.put("timestamp", alert.getRaisedAt().toString());
        root.set("data", data(alert));
        return JSON.writeValueAsString(root);
    }

    private static ObjectNode data(Alert alert) {
        var data = JSON.createObjectNode();
        data.put("householdId", alert.getTenantId().toString());
        data.put("alertId", alert.getAlertId().toString());
        data.put("revision", alert.getRevision());
        data.put("kind", alert.getKind());
        data.put("severity", alert.getSeverity());
        data.put("state", alert.getState());
        data.put("accountId", text(alert.getAccountId()));
        data.put("transactionId", text(alert.getTransactionId()));
        data.put("message", alert.getMessage());
        data.put("amount", plain(alert.getAmount()));
        data.put("currency", alert.getCurrency());
        data.put("basis", alert.getBasis());
        data.put("basisName", alert.getBasisName());
        data.put("usualLow", plain(alert.getUsualLow()));
        data.put("usualHigh", plain(alert.getUsualHigh()));
        var reasons = data.putArray("reasons");
        alert.getReasons().forEach(reasons::add);
        data.put("bookedOn", text(alert.getBookedOn()));
        return data;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Money is a string: no reader makes a binary fraction of it. */
    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
