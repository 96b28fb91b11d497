package io.pennyflow.api.notify.webhook;

import io.pennyflow.api.notify.log.DeliveryLog;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.connect.notify.webhook.Signature;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes, changes and tries endpoints. */
@Component
class Webhooks {
    private final TenantScope scope;
    private final WebhookRepository repository;
    private final DeliveryLog log;
    private final WebhookSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            TenantScope scope,
            WebhookRepository repository,
            DeliveryLog log,
            WebhookSettings settings,
            JsonMapper json,
            Clock clock) {
        this.scope = scope;
        this.repository = repository;
        this.log = log;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** A secret that is shown this once. */
    record WithSecret(WebhookEndpoint endpoint, String secret) {}

    WithSecret add(TenantId tenant, UserId user, EndpointWish wish) {
        var checked = wish.checked(settings.allowsHttp());
        var secret = Signature.newSecret(random);
        var id = UUID.randomUUID();
        return scope.as(
                tenant,
                () -> {
                    if (repository.all().size() >= settings.endpointsMost()) {
                        throw new WebhookRefusals.TooMany(settings.endpointsMost());
                    }
                    repository.add(tenant, user, id, checked, secret, clock.instant());
                    return new WithSecret(find(id), secret);
                });
    }

    WebhookEndpoint change(TenantId tenant, UUID id, EndpointWish wish) {
        var checked = wish.checked(settings.allowsHttp());
        return scope.as(
                tenant,
                () -> {
                    require(id, repository.change(id, checked));
                    return find(id);
                });
    }

    /** From now on both sign, until the former one's time is over. */
    WithSecret rotate(TenantId tenant, UUID id) {
        var secret = Signature.newSecret(random);
        var until = clock.instant().plus(settings.formerValid());
        return scope.as(
                tenant,
                () -> {
                    require(id, repository.rotate(id, secret, until));
                    return new WithSecret(find(id), secret);
                });
    }

    void remove(TenantId tenant, UUID id) {
        scope.run(tenant, () -> require(id, repository.remove(id)));
    }

    UUID test(TenantId tenant, UUID id) {
        return scope.as(
                tenant,
                () -> {
                    find(id);
                    return log.addTest(tenant, id, UUID.randomUUID(), payload(clock.instant()));
                });
    }

    /** Inside the scope. */
    WebhookEndpoint find(UUID id) {
        return repository.find(id).orElseThrow(() -> new WebhookRefusals.NotFound(id));
    }

    private String payload(Instant now) {
        var root = json.createObjectNode();
        root.put("type", "test");
        root.put("timestamp", now.toString());
        root.putObject("data").put("kind", "test").put("message", "It works.");
        return json.writeValueAsString(root);
    }

    private static void require(UUID id, boolean isFound) {
        if (!isFound) {
            throw new WebhookRefusals.NotFound(id);
        }
    }
}
