package io.pennyflow.api.notify.settings;

import io.pennyflow.api.notify.settings.AlertSettingsRepository.Kept;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the caller wants to hear of the household's alerts. */
@RestController
@RequestMapping("/v1/alert-settings")
class AlertSettingsController {
    private final TenantScope scope;
    private final AlertSettingsRepository repository;
    private final AlertSettingsChanges changes;

    AlertSettingsController(
            TenantScope scope, AlertSettingsRepository repository, AlertSettingsChanges changes) {
        this.scope = scope;
        this.repository = repository;
        this.changes = changes;
    }

    @GetMapping
    ShownSettings show(TenantId tenant, UserId user) {
        return shown(tenant, user, scope.as(tenant, () -> repository.find(user)));
    }

    @PutMapping
    ShownSettings put(TenantId tenant, UserId user, @Valid @RequestBody SettingsWish wish) {
        return shown(tenant, user, changes.put(tenant, user, wish.version(), wish.checked()));
    }

    private ShownSettings shown(TenantId tenant, UserId user, Kept kept) {
        return ShownSettings.of(kept, scope.as(tenant, () -> repository.surroundings(user)));
    }
}
