package io.pennyflow.streams.rules.importing;

import java.util.Optional;
import java.util.UUID;

/** What a tenant has here for what other products call by name or by their own id. */
public interface Names {
    /** The code of a category, by its name or id there. */
    Optional<String> category(String there);

    /** An account of the tenant, by its name or id there. */
    Optional<UUID> account(String there);

    /** The name of a payee, by its id there. */
    Optional<String> payee(String there);
}
