package io.pennyflow.api.budgets;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a household calls what Actual's templates name. Every caller is inside a TenantScope. */
@Repository
class CategoryNames {
    private static final String OWN =
            """
            select category from own_category
            where lower(name) = lower(?) and not archived
            order by category limit 1
            """;

    private final JdbcClient jdbc;

    CategoryNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of its own by its name, else one of the taxonomy by the end of its code. */
    Optional<String> category(String there) {
        return jdbc.sql(OWN)
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
}
