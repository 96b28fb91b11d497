package io.pennyflow.api.category;

import io.pennyflow.api.category.CategoryRefusals.CategoryNotFound;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A household's own categories, each below another one or one of the taxonomy. */
final class CategoryTree {
    /** Categories of its own that a household may have, merged ones aside. */
    static final int MOST = 200;

    /** Own ones below each other. */
    static final int DEPTH_MOST = 3;

    private final Map<String, OwnCategory> all;

    CategoryTree(List<OwnCategory> all) {
        this.all =
                all.stream().collect(Collectors.toMap(OwnCategory::category, Function.identity()));
    }

    Optional<OwnCategory> find(String category) {
        return Optional.ofNullable(all.get(category));
    }

    /** Throws when there is no such one that is still itself. */
    OwnCategory require(String category) {
        return find(category)
                .filter(it -> !it.isMerged())
                .orElseThrow(() -> new CategoryNotFound(category));
    }

    List<OwnCategory> below(String category) {
        return all.values().stream()
                .filter(it -> it.parent().equals(category) && !it.isMerged())
                .toList();
    }

    /** The primary category of a parent; throws when nothing can be below it. */
    String primaryBelow(String parent) {
        if (Taxonomy.primary().contains(parent)) {
            return parent;
        }
        var isKnown =
                Taxonomy.contains(parent)
                        || find(parent).filter(it -> !it.archived() && !it.isMerged()).isPresent();
        if (!isKnown) {
            throw new ValidationFailed("parent", "parent is not a category that is in use.");
        }
        return Taxonomy.primaryOf(parent);
    }

    /** Throws when there is no room for another one. */
    void requireRoom() {
        if (all.values().stream().filter(it -> !it.isMerged()).count() >= MOST) {
            throw new ValidationFailed(
                    "name",
                    "There are 200 categories of your own already. Merge some of them first.");
        }
    }

    void requireFree(String name, String parent, String unless) {
        var isTaken =
                below(parent).stream()
                        .anyMatch(
                                it ->
                                        !it.category().equals(unless)
                                                && it.name().equalsIgnoreCase(name));
        if (isTaken) {
            throw new ValidationFailed("name", "There is a category of this name there already.");
        }
    }

    /** Throws when a category would be below itself, in another group, or too deep. */
    void requirePlace(String category, String parent) {
        if (!primaryBelow(parent).equals(Taxonomy.primaryOf(category))) {
            throw new ValidationFailed(
                    "parent",
                    "A category stays in its group. Make a new one there and merge this one into it.");
        }
        var above = 0;
        for (var at = parent; all.containsKey(at); at = all.get(at).parent()) {
            above++;
            if (at.equals(category)) {
                throw new ValidationFailed("parent", "A category cannot be below itself.");
            }
        }
        if (above + height(category) > DEPTH_MOST) {
            throw new ValidationFailed(
                    "parent", "Categories of your own go three levels deep at most.");
        }
    }

    private int height(String category) {
        return 1 + below(category).stream().mapToInt(it -> height(it.category())).max().orElse(0);
    }
}
