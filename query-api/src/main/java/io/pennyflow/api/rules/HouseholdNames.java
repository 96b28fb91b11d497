package io.pennyflow.api.rules;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.streams.rules.importing.Names;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a household calls what other products' rules name. Every caller is inside a TenantScope. */
@Repository
class HouseholdNames implements Names {
    private final JdbcClient jdbc;

    HouseholdNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of its own by its name, else one of the taxonomy by the end of its code. */
    @Override
    public Optional<String> category(String there) {
        return jdbc.sql(
                        """
                        select category from own_category
                        where lower(name) = lower(?) and not archived
                        order by category limit 1
                        """)
                .param(there.strip())
                .query(String.class)
                .optional()
                .or(() -> ofTaxonomy(there));
    }

    private static Optional<String> ofTaxonomy(String there) {
        var code =
                there.strip()
                        .toUpperCase(Locale.ROOT)
                        .replace("&", "AND")
                        .replaceAll("[^A-Z0-9]+", "_");
        return Taxonomy.all().stream()
                .filter(it -> it.equals(code) || it.endsWith("_" + code))
                .findFirst();
    }

    @Override
    public Optional<UUID> account(String there) {
        return jdbc.sql(
                        """
                        select account_id from account where lower(name) = lower(?)
                        order by created_at limit 1
                        """)
                .param(there.strip())
                .query(UUID.class)
                .optional();
    }

    /** Payees are known by their names alone. */
    @Override
    public Optional<String> payee(String there) {
        return Optional.empty();
    }
}
