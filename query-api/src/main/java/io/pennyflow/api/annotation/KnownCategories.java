package io.pennyflow.api.annotation;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Which categories a part can have. */
@Component
class KnownCategories {
    boolean contain(String category) {
        return Taxonomy.contains(category);
    }
}
