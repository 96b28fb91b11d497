package io.pennyflow.api.notify.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message, and what became of it.
 *
 * @param number the next page starts before the last one's
 * @param answer HTTP's or SMTP's number, where there was one
 * @param dueAt when it is tried next, as long as it waits
 */
public record DeliveryLogEntry(
        UUID deliveryId,
        long number,
        String channel,
        UUID targetId,
        UUID eventId,
        String eventType,
        String kind,
        @Nullable UUID alertId,
        String state,
        int attempts,
        Instant plannedAt,
        @Nullable Instant attemptedAt,
        @Nullable Instant dueAt,
        @Nullable Integer answer,
        @Nullable String reason) {}
