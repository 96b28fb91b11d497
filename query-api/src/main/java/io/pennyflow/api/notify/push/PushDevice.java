package io.pennyflow.api.notify.push;

import java.time.Instant;
import java.util.UUID;

/**
 * A device as the page lists it.
 *
 * @param endpoint by which a browser knows itself in the list
 */
record PushDevice(UUID subscriptionId, String device, String endpoint, Instant createdAt) {}
