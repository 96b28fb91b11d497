package io.pennyflow.api.notify.settings;

import io.pennyflow.api.notify.settings.AlertSettingsRepository.Kept;
import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.connect.notify.settings.AlertPreferences;
import io.pennyflow.connect.notify.settings.KindSetting;
import io.pennyflow.schemas.intent.v1.AlertKindSetting;
import io.pennyflow.schemas.intent.v1.AlertSettings;
import io.pennyflow.schemas.intent.v1.AlertSettingsKey;
import io.pennyflow.schemas.topic.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Changes a member's settings: a row, and the word to the streams, in one transaction. */
@Component
class AlertSettingsChanges {
    private static final int SCALE = 4;
    private static final int SECONDS_PER_MINUTE = 60;

    private final TenantScope scope;
    private final AlertSettingsRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    AlertSettingsChanges(
            TenantScope scope, AlertSettingsRepository repository, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    Kept put(TenantId tenant, UserId user, int version, AlertPreferences preferences) {
        return scope.as(
                tenant,
                () -> {
                    var kept = repository.locked(user);
                    if (kept.version() != version) {
                        throw new SettingsChanged();
                    }
                    return store(tenant, user, new Kept(version + 1, preferences));
                });
    }

    /** No letter more; everything else stays. Twice is as once. */
    void endLetters(TenantId tenant, UserId user) {
        scope.run(
                tenant,
                () -> {
                    if (!repository.isMember(user)) {
                        return;
                    }
                    var kept = repository.locked(user);
                    if (kept.preferences().email()) {
                        var without = kept.preferences().withoutEmail();
                        store(tenant, user, new Kept(kept.version() + 1, without));
                    }
                });
    }

    private Kept store(TenantId tenant, UserId user, Kept next) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repository.put(tenant, user, next, now);
        outbox.write(
                tenant,
                Catalogue.ALERT_SETTINGS,
                new AlertSettingsKey(tenant.value(), user.value()),
                record(tenant, user, next.preferences(), now));
        return next;
    }

    private static AlertSettings record(
            TenantId tenant, UserId user, AlertPreferences settings, Instant now) {
        var on = settings.digestOn();
        return AlertSettings.newBuilder()
                .setTenantId(tenant.value())
                .setUserId(user.value())
                .setLanguage(settings.language())
                .setTimeZone(settings.timeZone().getId())
                .setQuietFrom(minute(settings.quietFrom()))
                .setQuietUntil(minute(settings.quietUntil()))
                .setDigestMinute(settings.digestAt().toSecondOfDay() / SECONDS_PER_MINUTE)
                .setDigestDay(on == null ? null : on.getValue())
                .setEmail(settings.email())
                .setPush(settings.push())
                .setKinds(settings.kinds().stream().map(AlertSettingsChanges::record).toList())
                .setChangedAt(now)
                .build();
    }

    private static AlertKindSetting record(KindSetting kind) {
        var threshold = kind.threshold();
        return AlertKindSetting.newBuilder()
                .setKind(kind.kind())
                .setChannels(kind.channels())
                .setDigest(kind.digest())
                .setDisturbs(kind.disturbs())
                .setThreshold(threshold == null ? null : threshold.setScale(SCALE))
                .setCurrency(kind.currency())
                .build();
    }

    private static @Nullable Integer minute(@Nullable LocalTime time) {
        return time == null ? null : time.toSecondOfDay() / SECONDS_PER_MINUTE;
    }

    /** Somebody changed them since they were read: in another window, or by a letter's link. */
    static final class SettingsChanged extends ApiException {
        SettingsChanged() {
            super(
                    HttpStatus.CONFLICT,
                    "alert-settings-changed",
                    "Your alert settings were changed elsewhere. Load them again.");
        }
    }
}
