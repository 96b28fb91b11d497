package io.pennyflow.api.notify.webhook;

import io.pennyflow.api.notify.log.DeliveryLog;
import io.pennyflow.api.notify.log.DeliveryPage;
import io.pennyflow.api.notify.webhook.Webhooks.WithSecret;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where else alerts are sent. A secret is in the answer that made it, and in no other. */
@RestController
@RequestMapping("/v1/webhooks")
class WebhookController {
    private final TenantScope scope;
    private final WebhookRepository repository;
    private final Webhooks webhooks;
    private final DeliveryLog log;

    WebhookController(
            TenantScope scope, WebhookRepository repository, Webhooks webhooks, DeliveryLog log) {
        this.scope = scope;
        this.repository = repository;
        this.webhooks = webhooks;
        this.log = log;
    }

    @GetMapping
    Endpoints list(TenantId tenant) {
        return new Endpoints(scope.as(tenant, repository::all));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WithSecret add(TenantId tenant, UserId user, @Valid @RequestBody EndpointWish wish) {
        return webhooks.add(tenant, user, wish);
    }

    @PutMapping("/{endpointId}")
    WebhookEndpoint change(
            TenantId tenant, @PathVariable UUID endpointId, @Valid @RequestBody EndpointWish wish) {
        return webhooks.change(tenant, endpointId, wish);
    }

    @DeleteMapping("/{endpointId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(TenantId tenant, @PathVariable UUID endpointId) {
        webhooks.remove(tenant, endpointId);
    }

    /** Makes a new secret; the one before still signs for a day. */
    @PostMapping("/{endpointId}/secret")
    WithSecret rotate(TenantId tenant, @PathVariable UUID endpointId) {
        return webhooks.rotate(tenant, endpointId);
    }

    @PostMapping("/{endpointId}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Sent test(TenantId tenant, @PathVariable UUID endpointId) {
        return new Sent(webhooks.test(tenant, endpointId));
    }

    @GetMapping("/{endpointId}/deliveries")
    DeliveryPage deliveries(
            TenantId tenant,
            @PathVariable UUID endpointId,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return scope.as(
                tenant,
                () -> {
                    webhooks.find(endpointId);
                    return DeliveryPage.of(log.ofEndpoint(endpointId, before, limit), limit);
                });
    }

    record Endpoints(List<WebhookEndpoint> items) {}

    record Sent(UUID deliveryId) {}
}
