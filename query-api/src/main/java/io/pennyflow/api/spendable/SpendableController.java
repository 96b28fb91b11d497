package io.pennyflow.api.spendable;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be spent until money comes, and until the month ends. */
@RestController
@RequestMapping("/v1/safe-to-spend")
class SpendableController {
    private final TenantScope scope;
    private final SafeToSpend safeToSpend;

    SpendableController(TenantScope scope, SafeToSpend safeToSpend) {
        this.scope = scope;
        this.safeToSpend = safeToSpend;
    }

    @GetMapping
    SafeToSpend.Answer show(TenantId tenant) {
        return scope.as(tenant, () -> safeToSpend.of(tenant));
    }
}
