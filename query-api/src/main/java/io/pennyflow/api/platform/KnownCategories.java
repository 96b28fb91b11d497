package io.pennyflow.api.platform;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which categories something can be put in. Inside a {@link TenantScope}. */
@Component
public class KnownCategories {
    /** Locked, so that it is not merged into another while something is put in it. */
    private static final String OWN =
            "select category from own_category where category = ? and not archived for share";

    private final JdbcClient jdbc;

    KnownCategories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is of the taxonomy, or of the household's own and not archived. */
    public boolean contain(String category) {
        return Taxonomy.contains(category)
                || (Taxonomy.isOwn(category)
                        && jdbc.sql(OWN)
                                .param(category)
                                .query(String.class)
                                .optional()
                                .isPresent());
    }
}
