package io.pennyflow.streams.alerts.drafts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.topic.NameBasedId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What every alert has. */
public final class Drafts {
    public static final String OPEN = "open";
    public static final String RESOLVED = "resolved";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Drafts() {}

    /** An open one that is information, about what {@code dedupKey} names. */
    public static Alert.Builder of(UUID tenant, String dedupKey, AlertKind kind, Instant at) {
        return Alert.newBuilder()
                .setTenantId(tenant)
                .setAlertId(id(tenant, dedupKey))
                .setDedupKey(dedupKey)
                .setKind(kind.wire())
                .setSeverity("info")
                .setState(OPEN)
                .setReasons(List.of())
                .setRaisedAt(at);
    }

    public static UUID id(UUID tenant, String dedupKey) {
        return NameBasedId.of(tenant, dedupKey);
    }

    public static Alert resolved(Alert alert) {
        return Alert.newBuilder(alert).setState(RESOLVED).build();
    }

    public static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    public static String words(LocalDate day) {
        return DAY.format(day);
    }
}
