package io.pennyflow.api.alert;

import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about an alert.
 *
 * @param state snoozed, acknowledged or resolved
 * @param until when a snoozed one is open again; null for the others
 */
record DecisionWish(@NotNull String state, @Nullable Instant until) {
    static final String SNOOZED = "snoozed";

    private static final Set<String> STATES = Set.of(SNOOZED, "acknowledged", "resolved");
    private static final Duration SNOOZE_MOST = Duration.ofDays(366);

    void requireFit(Instant now) {
        if (!STATES.contains(state)) {
            throw new ValidationFailed(
                    "state", "state is none of snoozed, acknowledged and resolved.");
        }
        if (state.equals(SNOOZED) != (until != null)) {
            throw new ValidationFailed("until", "Only a snoozed alert has, and needs, an until.");
        }
        if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(SNOOZE_MOST)))) {
            throw new ValidationFailed("until", "until is not within a year from now.");
        }
    }
}
