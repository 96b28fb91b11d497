package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What every alert has. */
final class Drafts {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Drafts() {}

    /** An open one that is information, about what {@code dedupKey} names. */
    static Alert.Builder of(UUID tenant, String dedupKey, AlertKind kind, Instant at) {
        return Alert.newBuilder()
                .setTenantId(tenant)
                .setAlertId(Alerting.id(tenant, dedupKey))
                .setDedupKey(dedupKey)
                .setKind(kind.wire())
                .setSeverity("info")
                .setState(Alerting.OPEN)
                .setReasons(List.of())
                .setRaisedAt(at);
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
