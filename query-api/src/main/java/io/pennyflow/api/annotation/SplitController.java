package io.pennyflow.api.annotation;

import io.pennyflow.api.platform.KnownCategories;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People split a transaction across categories, and make it whole again. */
@RestController
@RequestMapping("/v1/transactions/{transactionId}/split")
@ResponseStatus(HttpStatus.ACCEPTED)
class SplitController {
    private final Annotations annotations;
    private final KnownCategories categories;

    SplitController(Annotations annotations, KnownCategories categories) {
        this.annotations = annotations;
        this.categories = categories;
    }

    @PutMapping
    void split(
            TenantId tenant,
            UserId user,
            @PathVariable UUID transactionId,
            @RequestBody SplitWish wish) {
        annotations.change(
                tenant,
                user,
                transactionId,
                whole -> {
                    // Before the transaction's row is ours: who merges categories takes both, too.
                    var parts = wish.of(whole, categories::contain);
                    return said -> said.withParts(parts);
                });
    }

    /** What decided its category before decides again. */
    @DeleteMapping
    void makeWhole(TenantId tenant, UserId user, @PathVariable UUID transactionId) {
        annotations.change(tenant, user, transactionId, whole -> said -> said.withParts(List.of()));
    }
}
