package io.pennyflow.connect.notify.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * One event for one receiver.
 *
 * @param lane order holds within it
 * @param attempts how often it was tried
 */
public record Message(
        UUID tenant,
        UUID id,
        String lane,
        UUID eventId,
        String eventType,
        String kind,
        String payload,
        int attempts,
        Instant expiresAt) {
    private static final String DIGEST = "digest";

    /** The same at every attempt and every replay: receivers tell by it what they have. */
    public String stableId() {
        return "msg_" + eventId;
    }

    boolean isDigest() {
        return lane.equals(DIGEST);
    }
}
