package io.pennyflow.api.notify.log;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was sent out, newest first. */
@RestController
@RequestMapping("/v1/deliveries")
class DeliveryController {
    private final TenantScope scope;
    private final DeliveryLog log;

    DeliveryController(TenantScope scope, DeliveryLog log) {
        this.scope = scope;
        this.log = log;
    }

    @GetMapping
    DeliveryPage list(
            TenantId tenant,
            UserId user,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return DeliveryPage.of(scope.as(tenant, () -> log.of(user, before, limit)), limit);
    }

    @PostMapping("/{deliveryId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(TenantId tenant, @PathVariable UUID deliveryId) {
        if (!scope.as(tenant, () -> log.replay(tenant, deliveryId))) {
            throw new NothingToReplay(deliveryId);
        }
    }

    /** Not there, not of a webhook, or still on its way. */
    static final class NothingToReplay extends ApiException {
        NothingToReplay(UUID id) {
            super(
                    HttpStatus.NOT_FOUND,
                    "delivery-not-found",
                    "No settled delivery of a webhook has the id %s.".formatted(id));
        }
    }
}
