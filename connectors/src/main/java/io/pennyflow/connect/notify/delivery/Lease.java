package io.pennyflow.connect.notify.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to write to one receiver until then.
 *
 * @param failures how often in a row it failed before
 */
record Lease(UUID tenant, UUID target, int failures, Instant until) {}
