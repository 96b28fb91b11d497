package io.pennyflow.api.platform;

import java.util.UUID;

/** The household a request acts for. A controller that asks for one gets a checked member. */
public record TenantId(UUID value) {}
