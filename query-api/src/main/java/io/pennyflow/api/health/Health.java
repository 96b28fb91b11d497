package io.pennyflow.api.health;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the platform does.
 *
 * @param status the worst of the parts
 * @param deadLetters topics whose bytes could not be read, with how many
 * @param newestEventAt when a view last changed; null when none did within the last day
 */
record Health(
        String status,
        List<Part> parts,
        List<DeadLetters> deadLetters,
        @Nullable Instant newestEventAt) {
    static final String UP = "up";
    static final String DEGRADED = "degraded";
    static final String DOWN = "down";

    static Health of(List<Part> parts, List<DeadLetters> deadLetters, @Nullable Instant newest) {
        return new Health(worst(parts), parts, deadLetters, newest);
    }

    private static String worst(List<Part> parts) {
        var states = parts.stream().map(Part::status).toList();
        if (states.contains(DOWN)) {
            return DOWN;
        }
        return states.contains(DEGRADED) ? DEGRADED : UP;
    }

    /** One part, how it stands, and how long it took to answer in milliseconds. */
    record Part(String name, String status, String detail, long tookMs) {}

    /** A dead-letter topic and how many records it holds. */
    record DeadLetters(String topic, long count) {}
}
