package io.pennyflow.api.identity;

import java.util.UUID;

/** A household as a member sees it. */
record Household(
        UUID householdId,
        String name,
        String baseCurrency,
        String country,
        String timeZone,
        String role) {}
