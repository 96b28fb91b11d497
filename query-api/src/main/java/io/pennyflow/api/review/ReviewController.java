package io.pennyflow.api.review;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Transactions whose category is uncertain, the least certain first. Deciding is what it is of any
 * transaction: putting its category.
 */
@RestController
@RequestMapping("/v1/review")
class ReviewController {
    /** Below it the page says "unsure". */
    private static final String UNSURE = "0.7";

    /** Nobody is asked about what is surer than this. */
    private static final String BELOW_MOST = "0.9";

    private final TenantScope scope;
    private final ReviewRepository reviews;

    ReviewController(TenantScope scope, ReviewRepository reviews) {
        this.scope = scope;
        this.reviews = reviews;
    }

    @GetMapping
    Page list(
            TenantId tenant,
            @RequestParam(defaultValue = UNSURE) @DecimalMin("0") @DecimalMax(BELOW_MOST)
                    double below,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var after = cursor == null ? null : cursor(cursor);
        return Page.of(scope.as(tenant, () -> reviews.page(below, after, limit)), limit);
    }

    @GetMapping("/counts")
    ReviewRepository.Counts counts(
            TenantId tenant,
            @RequestParam(defaultValue = UNSURE) @DecimalMin("0") @DecimalMax(BELOW_MOST)
                    double below) {
        return scope.as(tenant, () -> reviews.count(below));
    }

    private static ReviewCursor cursor(String cursor) {
        return ReviewCursor.parse(cursor)
                .orElseThrow(
                        () ->
                                new ValidationFailed(
                                        "cursor", "cursor is not one that a page gave as next."));
    }

    /**
     * A page of the list.
     *
     * @param next null on the last page
     */
    record Page(List<ReviewItem> items, @Nullable String next) {
        static Page of(List<ReviewItem> items, int limit) {
            var full = items.size() == limit;
            return new Page(items, full ? ReviewCursor.of(items.get(limit - 1)).toString() : null);
        }
    }
}
