package io.pennyflow.api.identity;

import java.util.List;
import java.util.UUID;

/** Who is signed in, the household they look at, and those they could look at. */
record Session(
        UUID userId,
        String email,
        String displayName,
        Household household,
        List<Household> households) {}
