package io.pennyflow.api.notify.settings;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.connect.notify.settings.AlertPreferences;
import io.pennyflow.connect.notify.settings.KindSetting;
import io.pennyflow.schemas.alert.AlertKind;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings as somebody wants them.
 *
 * @param version of the settings that were changed
 * @param quietFrom as {@code 22:00}; null with {@code quietUntil}: no quiet hours
 * @param digestOn daily, or a day of the week such as {@code monday}
 */
record SettingsWish(
        @NotNull Integer version,
        @NotNull String language,
        @NotNull String timeZone,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @NotNull String digestAt,
        @NotNull String digestOn,
        @NotNull Boolean email,
        @NotNull Boolean push,
        @NotNull List<KindWish> kinds) {
    private static final Set<String> LANGUAGES = Set.of("en", "de");
    private static final Set<String> CHANNELS = Set.of("email", "push");
    static final String DAILY = "daily";

    /** Settings of one kind as somebody wants them. */
    record KindWish(
            @Nullable String kind,
            @Nullable List<String> channels,
            boolean digest,
            boolean disturbs,
            @Nullable BigDecimal threshold,
            @Nullable String currency) {}

    /** Throws {@link ValidationFailed} with all that is wrong. */
    AlertPreferences checked() {
        var faults = new ArrayList<FieldFault>();
        if (!LANGUAGES.contains(language)) {
            faults.add(new FieldFault("language", "language is neither en nor de."));
        }
        var zone = zone(faults);
        var from = time("quietFrom", quietFrom, faults);
        var until = time("quietUntil", quietUntil, faults);
        if ((quietFrom == null) != (quietUntil == null)) {
            faults.add(new FieldFault("quietUntil", "Quiet hours need a beginning and an end."));
        }
        var at = time("digestAt", digestAt, faults);
        var on = day(faults);
        var settings = kinds(faults);
        if (!faults.isEmpty() || zone == null || at == null) {
            throw new ValidationFailed(faults);
        }
        return new AlertPreferences(language, zone, from, until, at, on, email, push, settings);
    }

    private @Nullable ZoneId zone(List<FieldFault> faults) {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            faults.add(new FieldFault("timeZone", "timeZone is no zone such as Europe/Berlin."));
            return null;
        }
    }

    private static @Nullable LocalTime time(
            String field, @Nullable String text, List<FieldFault> faults) {
        if (text == null) {
            return null;
        }
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            faults.add(new FieldFault(field, field + " is no time such as 22:00."));
            return null;
        }
        return LocalTime.parse(text);
    }

    private @Nullable DayOfWeek day(List<FieldFault> faults) {
        if (digestOn.equals(DAILY)) {
            return null;
        }
        try {
            return DayOfWeek.valueOf(digestOn.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add(
                    new FieldFault("digestOn", "digestOn is neither daily nor a day of the week."));
            return null;
        }
    }

    private List<KindSetting> kinds(List<FieldFault> faults) {
        var settings = new ArrayList<KindSetting>();
        var seen = new HashSet<String>();
        for (var n = 0; n < kinds.size(); n++) {
            var wish = kinds.get(n);
            var field = "kinds[" + n + "]";
            var kind = wish.kind() == null ? "" : wish.kind();
            if (AlertKind.of(kind).isEmpty() || !seen.add(kind)) {
                faults.add(new FieldFault(field + ".kind", "No such kind, or named twice."));
            }
            settings.add(checked(field, kind, wish, faults));
        }
        return settings;
    }

    private static KindSetting checked(
            String field, String kind, KindWish wish, List<FieldFault> faults) {
        var channels = wish.channels() == null ? List.<String>of() : wish.channels();
        if (!CHANNELS.containsAll(channels)) {
            faults.add(new FieldFault(field + ".channels", "Channels are email and push."));
        }
        var threshold = wish.threshold();
        var currency = wish.currency();
        if ((threshold == null) != (currency == null)
                || (currency != null && !currency.matches("[A-Z]{3}"))) {
            faults.add(
                    new FieldFault(
                            field + ".currency", "A threshold needs a currency such as EUR."));
        }
        if (threshold != null
                && (threshold.signum() < 0
                        || threshold.scale() > 4
                        || threshold.precision() - threshold.scale() > 15)) {
            faults.add(
                    new FieldFault(
                            field + ".threshold",
                            "A threshold is not negative and has at most 15 digits and 4 decimals."));
        }
        return new KindSetting(kind, channels, wish.digest(), wish.disturbs(), threshold, currency);
    }
}
