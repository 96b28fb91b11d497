package io.pennyflow.api.category;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One category as people choose it.
 *
 * @param parent the category it is below: its primary one, unless somebody put it elsewhere
 * @param own whether the household made it
 * @param archived kept for what is in it; nothing new can be put there
 * @param hidden of the taxonomy, and not offered to this household
 * @param mergedInto where what was in it went
 */
record Category(
        String category,
        String primary,
        String name,
        String primaryName,
        String parent,
        boolean own,
        @Nullable String icon,
        @Nullable String colour,
        boolean archived,
        boolean hidden,
        @Nullable String mergedInto) {

    /** Those of the taxonomy, grouped by primary category. */
    static List<Category> ofTaxonomy(Set<String> hidden) {
        return Taxonomy.all().stream().map(it -> of(it, hidden.contains(it))).toList();
    }

    static Category of(OwnCategory own) {
        var primary = Taxonomy.primaryOf(own.category());
        return new Category(
                own.category(),
                primary,
                own.name(),
                CategoryNames.ofPrimary(primary),
                own.parent(),
                true,
                own.icon(),
                own.colour(),
                own.archived(),
                false,
                own.mergedInto());
    }

    private static Category of(String category, boolean isHidden) {
        var primary = Taxonomy.primaryOf(category);
        return new Category(
                category,
                primary,
                CategoryNames.of(category),
                CategoryNames.ofPrimary(primary),
                primary,
                false,
                null,
                null,
                false,
                isHidden,
                null);
    }
}
