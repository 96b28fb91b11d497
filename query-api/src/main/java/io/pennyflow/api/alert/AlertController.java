package io.pennyflow.api.alert;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Alerts, newest first. */
@RestController
@RequestMapping("/v1/alerts")
class AlertController {
    private static final Set<String> STATES =
            Set.of("open", "snoozed", "acknowledged", "resolved", "expired");

    private final TenantScope scope;
    private final AlertRepository alerts;
    private final AlertDecisions decisions;

    AlertController(TenantScope scope, AlertRepository alerts, AlertDecisions decisions) {
        this.scope = scope;
        this.alerts = alerts;
        this.decisions = decisions;
    }

    @GetMapping
    Page list(
            TenantId tenant,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        if (state != null && !STATES.contains(state)) {
            throw new ValidationFailed(
                    "state", "state is none of open, snoozed, acknowledged, resolved and expired.");
        }
        var after = cursor == null ? null : cursor(cursor);
        return Page.of(scope.as(tenant, () -> alerts.page(state, after, limit)), limit);
    }

    /** A word about an alert; the list shows it when the stream confirms. */
    @PutMapping("/{alertId}/decision")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void decide(
            TenantId tenant,
            UserId user,
            @PathVariable UUID alertId,
            @Valid @RequestBody DecisionWish wish) {
        decisions.decide(tenant, user, alertId, wish);
    }

    /** It is open again. */
    @DeleteMapping("/{alertId}/decision")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void takeBack(TenantId tenant, @PathVariable UUID alertId) {
        decisions.takeBack(tenant, alertId);
    }

    private static AlertCursor cursor(String cursor) {
        return AlertCursor.parse(cursor)
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
    record Page(List<Alert> items, @Nullable String next) {
        static Page of(List<Alert> items, int limit) {
            if (items.size() < limit) {
                return new Page(items, null);
            }
            var last = items.get(limit - 1);
            return new Page(items, new AlertCursor(last.raisedAt(), last.alertId()).toString());
        }
    }
}
