package io.pennyflow.api.imports.stream;

import java.util.UUID;

/** Names one import of one tenant. */
public record ImportRef(UUID tenantId, UUID importId) {}
