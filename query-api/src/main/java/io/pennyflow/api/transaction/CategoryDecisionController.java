package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person names a category, or takes that back; the list shows it when the stream confirms. */
@RestController
@RequestMapping("/v1/transactions/{transactionId}/category")
class CategoryDecisionController {
    private final CategoryDecisions decisions;

    CategoryDecisionController(CategoryDecisions decisions) {
        this.decisions = decisions;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void decide(
            TenantId tenant,
            UserId user,
            @PathVariable UUID transactionId,
            @RequestBody Decision decision) {
        var category = decision.category();
        if (category == null || !Taxonomy.isCategory(category)) {
            throw CategoryDecisions.noCategory();
        }
        decisions.decide(tenant, user, transactionId, category);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void takeBack(TenantId tenant, @PathVariable UUID transactionId) {
        decisions.takeBack(tenant, transactionId);
    }

    record Decision(@Nullable String category) {}
}
