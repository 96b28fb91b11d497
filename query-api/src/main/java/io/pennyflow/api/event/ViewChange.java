package io.pennyflow.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One commit of one view sink, as it concerns one tenant.
 *
 * @param ids of the changed rows when they are few, else empty
 */
record ViewChange(
        long seq, UUID tenantId, String viewName, int rows, List<String> ids, Instant changedAt) {}
