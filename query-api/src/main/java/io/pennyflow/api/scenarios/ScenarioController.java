package io.pennyflow.api.scenarios;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.scenarios.ScenarioRepository.Scenario;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios: list, keep, change, delete, and what becomes of up to four side by side. */
@RestController
@RequestMapping("/v1/scenarios")
class ScenarioController {
    private final Scenarios scenarios;

    ScenarioController(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    @GetMapping
    Scenarios.Kept list(TenantId tenant) {
        return scenarios.kept(tenant);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Scenario keep(TenantId tenant, @Valid @RequestBody ScenarioWish wish) {
        return scenarios.keep(tenant, wish);
    }

    @PutMapping("/{scenarioId}")
    Scenario replace(
            TenantId tenant, @PathVariable UUID scenarioId, @Valid @RequestBody ScenarioWish wish) {
        return scenarios.replace(tenant, scenarioId, wish);
    }

    @DeleteMapping("/{scenarioId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(TenantId tenant, @PathVariable UUID scenarioId) {
        scenarios.delete(tenant, scenarioId);
    }

    /** Keeps nothing. */
    @PostMapping("/comparison")
    Scenarios.Comparison compare(TenantId tenant, @Valid @RequestBody Compared compared) {
        return scenarios.compare(tenant, compared.scenarios());
    }

    /** Up to four. */
    record Compared(
            @NotNull @Size(max = Scenarios.COMPARED_MOST)
                    List<@Valid @NotNull ScenarioWish> scenarios) {}
}
