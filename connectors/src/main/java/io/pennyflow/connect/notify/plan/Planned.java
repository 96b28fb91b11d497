package io.pennyflow.connect.notify.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A message to be: which receiver, when at the earliest, in which order.
 *
 * @param lane within it the order of planning is the order of sending
 */
record Planned(UUID target, String lane, Instant dueAt) {
    /** The lane of what waits for a digest: it holds up nothing that is due at once. */
    static final String DIGEST = "digest";
}
