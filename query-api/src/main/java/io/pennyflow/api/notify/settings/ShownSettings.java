package io.pennyflow.api.notify.settings;

import io.pennyflow.api.notify.settings.AlertSettingsRepository.Kept;
import io.pennyflow.connect.notify.settings.KindSetting;
import io.pennyflow.schemas.alert.AlertKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settings as a page shows them: with every kind there is, and what can be chosen here.
 *
 * @param address where letters go
 * @param emailReady whether this platform sends letters at all
 * @param pushKey what a browser subscribes with; null where nothing is pushed
 */
record ShownSettings(
        int version,
        String language,
        String timeZone,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        String digestAt,
        String digestOn,
        boolean email,
        boolean push,
        List<ShownKind> kinds,
        String address,
        boolean emailReady,
        @Nullable String pushKey) {

    /** Settings of one kind. */
    record ShownKind(
            String kind,
            List<String> channels,
            boolean digest,
            boolean disturbs,
            @Nullable BigDecimal threshold,
            @Nullable String currency) {
        static ShownKind of(KindSetting setting) {
            return new ShownKind(
                    setting.kind(),
                    setting.channels(),
                    setting.digest(),
                    setting.disturbs(),
                    setting.threshold(),
                    setting.currency());
        }
    }

    static ShownSettings of(Kept kept, AlertSettingsRepository.Surroundings around) {
        var settings = kept.preferences();
        var on = settings.digestOn();
        return new ShownSettings(
                kept.version(),
                settings.language(),
                settings.timeZone().getId(),
                settings.quietFrom() == null ? null : settings.quietFrom().toString(),
                settings.quietUntil() == null ? null : settings.quietUntil().toString(),
                settings.digestAt().toString(),
                on == null ? SettingsWish.DAILY : on.name().toLowerCase(Locale.ROOT),
                settings.email(),
                settings.push(),
                Arrays.stream(AlertKind.values())
                        .map(it -> ShownKind.of(settings.of(it.wire())))
                        .toList(),
                around.address(),
                around.emailReady(),
                around.pushKey());
    }
}
