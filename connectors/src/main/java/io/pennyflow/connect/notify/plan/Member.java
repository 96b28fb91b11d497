package io.pennyflow.connect.notify.plan;

import io.pennyflow.connect.notify.settings.AlertPreferences;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A member who may be told by letter or by push.
 *
 * @param target the member itself for letters, one of its devices for pushes
 */
record Member(UUID target, AlertPreferences preferences) {

    /** When and whether this member hears of it by the channel. Pure. */
    Optional<Planned> plan(AlertEvent event, String channel, Instant now) {
        var kind = preferences.of(event.kind());
        var alert = event.alert();
        if (!event.isOpen()
                || !preferences.sends(channel, kind)
                || !kind.isWorth(alert.getAmount(), alert.getCurrency())) {
            return Optional.empty();
        }
        if (kind.digest() && channel.equals("email")) {
            return Optional.of(new Planned(target, Planned.DIGEST, preferences.nextDigest(now)));
        }
        var due = kind.disturbs() ? now : preferences.afterQuiet(now);
        return Optional.of(new Planned(target, event.lane(), due));
    }
}
