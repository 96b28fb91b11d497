package io.pennyflow.api.notify.push;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's devices that alerts of this household are pushed to. */
@RestController
@RequestMapping("/v1/push/subscriptions")
class PushController {
    private final TenantScope scope;
    private final PushRepository devices;

    PushController(TenantScope scope, PushRepository devices) {
        this.scope = scope;
        this.devices = devices;
    }

    @GetMapping
    Devices list(TenantId tenant, UserId user) {
        return new Devices(scope.as(tenant, () -> devices.of(user)));
    }

    /** A browser that subscribes again is the same device. */
    @PostMapping
    PushDevice add(TenantId tenant, UserId user, @Valid @RequestBody NewDevice device) {
        var checked = device.checked();
        return scope.as(tenant, () -> devices.add(tenant, user, checked));
    }

    @DeleteMapping("/{subscriptionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(TenantId tenant, UserId user, @PathVariable UUID subscriptionId) {
        if (!scope.as(tenant, () -> devices.remove(user, subscriptionId))) {
            throw new NoSuchDevice(subscriptionId);
        }
    }

    record Devices(List<PushDevice> items) {}

    /** The caller has no such device. */
    static final class NoSuchDevice extends ApiException {
        NoSuchDevice(UUID id) {
            super(
                    HttpStatus.NOT_FOUND,
                    "push-subscription-not-found",
                    "No device has the id %s.".formatted(id));
        }
    }
}
