package io.pennyflow.connect.notify.settings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member wants to hear of alerts, as it is kept. Pure: when a message may go out is a
 * question of these and an instant alone.
 *
 * @param language en or de
 * @param quietFrom nothing disturbs from then, in the zone; null: no quiet hours
 * @param quietUntil their end, on the next day when it is not later than their start
 * @param digestOn its day of the week; null: every day
 */
public record AlertPreferences(
        String language,
        ZoneId timeZone,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        LocalTime digestAt,
        @Nullable DayOfWeek digestOn,
        boolean email,
        boolean push,
        List<KindSetting> kinds) {

    public AlertPreferences {
        kinds = List.copyOf(kinds);
    }

    /** What holds for a member who has set nothing: no letter leaves the house unasked. */
    public static AlertPreferences defaultIn(ZoneId zone) {
        return new AlertPreferences(
                "en", zone, null, null, LocalTime.of(18, 0), null, false, true, List.of());
    }

    public KindSetting of(String kind) {
        return kinds.stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseGet(() -> KindSetting.defaultOf(kind));
    }

    /** Whether a message of this kind goes out by the channel at all. */
    public boolean sends(String channel, KindSetting kind) {
        var isOn = channel.equals("email") ? email : push;
        return isOn && kind.channels().contains(channel);
    }

    public AlertPreferences withoutEmail() {
        return new AlertPreferences(
                language, timeZone, quietFrom, quietUntil, digestAt, digestOn, false, push, kinds);
    }

    /** The first instant from {@code now} on that is not in quiet hours. */
    public Instant afterQuiet(Instant now) {
        if (quietFrom == null || quietUntil == null || quietFrom.equals(quietUntil)) {
            return now;
        }
        var local = now.atZone(timeZone);
        var time = local.toLocalTime();
        var isOvernight = quietFrom.isAfter(quietUntil);
        var isQuiet =
                isOvernight
                        ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                        : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
        if (!isQuiet) {
            return now;
        }
        var isTomorrow = isOvernight && !time.isBefore(quietFrom);
        var day = local.toLocalDate().plusDays(isTomorrow ? 1 : 0);
        var end = ZonedDateTime.of(day, quietUntil, timeZone).toInstant();
        // A clock set back may have had that time already.
        return end.isAfter(now) ? end : now;
    }

    /** The next digest, strictly after {@code now}. */
    public Instant nextDigest(Instant now) {
        var day = now.atZone(timeZone).toLocalDate();
        for (var ahead = 0; ahead <= ChronoUnit.WEEKS.getDuration().toDays() + 1; ahead++) {
            var candidate = day.plusDays(ahead);
            var at = ZonedDateTime.of(candidate, digestAt, timeZone).toInstant();
            if (at.isAfter(now) && (digestOn == null || candidate.getDayOfWeek() == digestOn)) {
                return at;
            }
        }
        throw new IllegalStateException("A week without a day of digest: " + this);
    }
}
