package io.pennyflow.api.category;

import io.pennyflow.api.category.CategoryRefusals.CategoryHasChildren;
import io.pennyflow.api.category.CategoryRefusals.TooMuchToMove;
import io.pennyflow.api.platform.CategoryUse;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one category of two: all that people put in one goes to the other, or nothing does. */
@Component
class MergeCategories {
    /** Decisions that move in one transaction. */
    static final int MOVES_MOST = 10_000;

    private final TenantScope scope;
    private final OwnCategories categories;
    private final List<CategoryUse> uses;
    private final JdbcClient jdbc;

    MergeCategories(
            TenantScope scope, OwnCategories categories, List<CategoryUse> uses, JdbcClient jdbc) {
        this.scope = scope;
        this.categories = categories;
        this.uses = List.copyOf(uses);
        this.jdbc = jdbc;
    }

    /** Answers how many decisions moved. */
    int merge(TenantId tenant, UserId user, String from, String into) {
        return scope.as(
                tenant,
                () -> {
                    var tree = categories.locked(tenant);
                    var merged = tree.require(from);
                    requireTarget(tree, from, into);
                    raise(tree, merged, into);
                    return move(tenant, user, from, into);
                });
    }

    private static void requireTarget(CategoryTree tree, String from, String into) {
        var isOpen =
                Taxonomy.contains(into) || tree.find(into).filter(it -> !it.archived()).isPresent();
        if (!isOpen || into.equals(from)) {
            throw new ValidationFailed("into", "into is not another category that is in use.");
        }
    }

    /** What is below it comes below the other one; the other one, if it is below, comes up. */
    private void raise(CategoryTree tree, OwnCategory merged, String into) {
        var children =
                tree.below(merged.category()).stream()
                        .filter(it -> !it.category().equals(into))
                        .toList();
        var isSameGroup = Taxonomy.primaryOf(into).equals(Taxonomy.primaryOf(merged.category()));
        if (!children.isEmpty() && !isSameGroup) {
            throw new CategoryHasChildren(merged.name(), children.size());
        }
        tree.find(into)
                .filter(it -> it.parent().equals(merged.category()))
                .ifPresent(it -> categories.putBelow(into, merged.parent()));
        children.forEach(it -> categories.putBelow(it.category(), into));
    }

    private int move(TenantId tenant, UserId user, String from, String into) {
        // Whoever is about to put something in it holds the row; from here on nobody can.
        jdbc.sql("select category from own_category where category = ? for update")
                .param(from)
                .query(String.class)
                .single();
        var count = uses.stream().mapToInt(it -> it.count(from)).sum();
        if (count > MOVES_MOST) {
            throw new TooMuchToMove(count, MOVES_MOST);
        }
        uses.forEach(it -> it.move(tenant, user, from, into));
        categories.close(from, into);
        return count;
    }
}
