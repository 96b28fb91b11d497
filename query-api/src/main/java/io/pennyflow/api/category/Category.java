package io.pennyflow.api.category;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.List;

/** One detailed category as people choose it. */
record Category(String category, String primary, String name, String primaryName) {
    /** All of them, grouped by primary category. The taxonomy is fixed, so they are made once. */
    static final List<Category> ALL = Taxonomy.all().stream().map(Category::of).toList();

    private static Category of(String category) {
        var primary = Taxonomy.primaryOf(category);
        return new Category(
                category, primary, CategoryNames.of(category), CategoryNames.ofPrimary(primary));
    }
}
