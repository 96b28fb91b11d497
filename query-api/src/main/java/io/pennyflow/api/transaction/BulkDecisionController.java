package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person names a category for many transactions at once, or takes that back: all or none. */
@RestController
@RequestMapping("/v1/transactions/categories")
class BulkDecisionController {
    private final CategoryDecisions decisions;

    BulkDecisionController(CategoryDecisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Decided decide(TenantId tenant, UserId user, @RequestBody BulkDecision decision) {
        var ids = decision.validated();
        var category = decision.category();
        return new Decided(
                category == null
                        ? decisions.takeBack(tenant, ids)
                        : decisions.decide(tenant, user, ids, category));
    }

    /** How many are decided now, or given back. */
    record Decided(int changed) {}
}
