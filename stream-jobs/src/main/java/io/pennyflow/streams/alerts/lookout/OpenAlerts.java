package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.platform.Topic;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The alerts that are open about each subject: those that are new, or about something else than
 * before, are raised; those that are over are resolved.
 */
public final class OpenAlerts {
    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final List<String> SEVERITIES = List.of("info", "warning", "critical");

    private final KeyValueStore<Bytes, byte[]> store;
    private final Topic<AlertKey, Alert> alerts;

    public OpenAlerts(KeyValueStore<Bytes, byte[]> store, Topic<AlertKey, Alert> alerts) {
        this.store = store;
        this.alerts = alerts;
    }

    /** By their ids. */
    public Map<UUID, Alert> of(Bytes subject) {
        var known = new HashMap<UUID, Alert>();
        try (var all = store.range(subject, Bytes.increment(subject))) {
            all.forEachRemaining(
                    it -> {
                        var alert = alerts.value().fromBytes(it.value);
                        known.put(alert.getAlertId(), alert);
                    });
        }
        return known;
    }

    /**
     * Keeps what there should be now.
     *
     * @return what is to be told: the raised ones, then the resolved ones
     */
    public List<Alert> change(Bytes subject, List<Alert> wanted) {
        var known = of(subject);
        var told = new ArrayList<Alert>();
        for (var alert : wanted) {
            var before = known.remove(alert.getAlertId());
            if (before == null || isMaterial(before, alert)) {
                store.put(within(subject, alert.getAlertId()), alerts.value().toBytes(alert));
                told.add(alert);
            }
        }
        for (var over : known.values()) {
            store.delete(within(subject, over.getAlertId()));
            told.add(Drafts.resolved(over));
        }
        return told;
    }

    /** Another amount or wording alone disturbs nobody; what grows more serious does. */
    private static boolean isMaterial(Alert known, Alert now) {
        return !known.getKind().equals(now.getKind())
                || !Objects.equals(known.getTransactionId(), now.getTransactionId())
                || rank(now) > rank(known);
    }

    private static int rank(Alert alert) {
        return SEVERITIES.indexOf(alert.getSeverity());
    }

    private static Bytes within(Bytes subject, UUID alert) {
        return Bytes.wrap(
                ByteBuffer.allocate(subject.get().length + ID_BYTES)
                        .put(subject.get())
                        .putLong(alert.getMostSignificantBits())
                        .putLong(alert.getLeastSignificantBits())
                        .array());
    }
}
