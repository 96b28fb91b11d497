package io.pennyflow.api.notify.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as the page lists it.
 *
 * @param kinds which alerts it gets; none: all
 * @param state active, paused by a person, or gone because it answered 410
 * @param formerUntil how long the secret before the newest still signs
 * @param failures how often in a row it failed
 * @param waiting messages on their way to it
 * @param dead messages that were given up
 */
record WebhookEndpoint(
        UUID endpointId,
        String url,
        String description,
        List<String> kinds,
        String state,
        @Nullable Instant formerUntil,
        Instant createdAt,
        int failures,
        int waiting,
        int dead) {}
