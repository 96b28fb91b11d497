package io.pennyflow.api.forecast;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What accounts, categories and the household will come to. */
@RestController
@RequestMapping("/v1/forecasts")
class ForecastController {
    private static final int MOST = 1_000;
    private static final Set<String> KINDS = Set.of("ACCOUNT", "CATEGORY", "HOUSEHOLD");
    private static final Set<String> PERIODS = Set.of("DAY", "WEEK", "MONTH");

    private final TenantScope scope;
    private final ForecastRepository repository;

    ForecastController(TenantScope scope, ForecastRepository repository) {
        this.scope = scope;
        this.repository = repository;
    }

    @GetMapping
    Forecasts list(
            TenantId tenant,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String period) {
        if (kind != null && !KINDS.contains(kind)) {
            throw new ValidationFailed("kind", "kind is ACCOUNT, CATEGORY or HOUSEHOLD.");
        }
        if (period != null && !PERIODS.contains(period)) {
            throw new ValidationFailed("period", "period is DAY, WEEK or MONTH.");
        }
        return new Forecasts(scope.as(tenant, () -> repository.list(kind, period, MOST)));
    }

    @GetMapping("/{kind}/{subject}")
    Forecasts show(TenantId tenant, @PathVariable String kind, @PathVariable String subject) {
        var found = scope.as(tenant, () -> repository.find(kind, subject));
        if (found.isEmpty()) {
            throw new ForecastNotFound();
        }
        return new Forecasts(found);
    }

    /** By kind, subject and period, at most 1,000. */
    record Forecasts(List<Forecast> items) {}
}
