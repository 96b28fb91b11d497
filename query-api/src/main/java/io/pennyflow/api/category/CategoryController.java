package io.pennyflow.api.category;

import io.pennyflow.api.category.CategoryRefusals.CategoryNotFound;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The taxonomy as a household wants it: without what it hides, with what it made itself. */
@RestController
@RequestMapping("/v1/categories")
class CategoryController {
    private final TenantScope scope;
    private final OwnCategories own;
    private final MergeCategories merging;

    CategoryController(TenantScope scope, OwnCategories own, MergeCategories merging) {
        this.scope = scope;
        this.own = own;
        this.merging = merging;
    }

    @GetMapping
    Categories list(TenantId tenant) {
        return scope.as(
                tenant,
                () ->
                        new Categories(
                                Stream.concat(
                                                Category.ofTaxonomy(own.hidden()).stream(),
                                                own.all().stream().map(Category::of))
                                        .toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Category add(TenantId tenant, @RequestBody CategoryWish wish) {
        wish.validated();
        return scope.as(
                tenant,
                () -> {
                    var tree = own.locked(tenant);
                    tree.requireRoom();
                    var primary = tree.primaryBelow(wish.parentOrEmpty());
                    tree.requireFree(wish.nameOrEmpty(), wish.parentOrEmpty(), "");
                    tree.requirePlace(primary + "_", wish.parentOrEmpty());
                    return found(own.add(tenant, primary, wish));
                });
    }

    @PutMapping("/{category}")
    Category change(
            TenantId tenant, @PathVariable String category, @RequestBody CategoryWish wish) {
        return scope.as(
                tenant,
                () -> {
                    var tree = own.locked(tenant);
                    tree.require(category);
                    wish.validated();
                    tree.requirePlace(category, wish.parentOrEmpty());
                    tree.requireFree(wish.nameOrEmpty(), wish.parentOrEmpty(), category);
                    own.change(category, wish);
                    return found(category);
                });
    }

    /** All that is in it goes to the other category, which may be one of the taxonomy. */
    @PostMapping("/{category}/merge")
    Merged merge(
            TenantId tenant, UserId user, @PathVariable String category, @RequestBody Merge merge) {
        var into = merge.into() == null ? "" : merge.into();
        return new Merged(merging.merge(tenant, user, category, into));
    }

    /** It is no longer offered; what is in it stays. */
    @PutMapping("/{category}/hiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hide(TenantId tenant, @PathVariable String category) {
        requireOfTaxonomy(category);
        scope.run(tenant, () -> own.hide(tenant, category));
    }

    @DeleteMapping("/{category}/hiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void show(TenantId tenant, @PathVariable String category) {
        requireOfTaxonomy(category);
        scope.run(tenant, () -> own.show(category));
    }

    private static void requireOfTaxonomy(String category) {
        if (!Taxonomy.contains(category)) {
            throw new CategoryNotFound(category);
        }
    }

    private Category found(String category) {
        return own.all().stream()
                .filter(it -> it.category().equals(category))
                .findFirst()
                .map(Category::of)
                .orElseThrow(() -> new CategoryNotFound(category));
    }

    record Categories(List<Category> items) {}

    record Merge(@Nullable String into) {}

    record Merged(int moved) {}
}
