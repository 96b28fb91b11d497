package io.pennyflow.api.budgets;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.pennyflow.api.budgets.BudgetRepository.Kept;
import io.pennyflow.api.platform.KnownCategories;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.budgets.editing.Edit;
import io.pennyflow.streams.budgets.reading.BudgetWriter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
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
import tools.jackson.databind.JsonNode;

/** Budgets, whole (docs/budgets.md). */
@RestController
@RequestMapping("/v1/budgets")
class BudgetController {
    private static final String BUDGET = "/budget";

    private final TenantScope scope;
    private final BudgetRepository repository;
    private final Budgets budgets;
    private final KnownCategories categories;

    BudgetController(
            TenantScope scope,
            BudgetRepository repository,
            Budgets budgets,
            KnownCategories categories) {
        this.scope = scope;
        this.repository = repository;
        this.budgets = budgets;
        this.categories = categories;
    }

    @GetMapping
    BudgetList list(TenantId tenant) {
        return new BudgetList(scope.as(tenant, repository::all).stream().map(Answer::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer add(TenantId tenant, UserId user, @Valid @RequestBody Draft draft) {
        return scope.as(
                tenant,
                () -> {
                    var text = draft.budget().toString();
                    var budget = BudgetTexts.read(text, BUDGET, categories::contain);
                    return Answer.of(budgets.add(tenant, user, budget));
                });
    }

    @GetMapping("/{budgetId}")
    Answer get(TenantId tenant, @PathVariable UUID budgetId) {
        return Answer.of(
                scope.as(
                        tenant,
                        () ->
                                repository
                                        .find(budgetId)
                                        .orElseThrow(() -> new BudgetNotFound(budgetId))));
    }

    /** Whatever is in it, in place of the version that is named. */
    @PutMapping("/{budgetId}")
    Answer replace(
            TenantId tenant,
            UserId user,
            @PathVariable UUID budgetId,
            @Valid @RequestBody Wish wish) {
        return scope.as(
                tenant,
                () -> {
                    if (repository.find(budgetId).isEmpty()) {
                        throw new BudgetNotFound(budgetId);
                    }
                    var text = wish.budget().toString();
                    var budget = BudgetTexts.read(text, BUDGET, categories::contain);
                    return Answer.of(
                            budgets.replace(tenant, user, budgetId, wish.version(), budget));
                });
    }

    @DeleteMapping("/{budgetId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(TenantId tenant, @PathVariable UUID budgetId) {
        budgets.delete(tenant, budgetId);
    }

    /** Converts all amounts and templates; each is rounded to what the new currency has. */
    @PostMapping("/{budgetId}/currency")
    Answer convert(
            TenantId tenant,
            UserId user,
            @PathVariable UUID budgetId,
            @Valid @RequestBody Conversion wish) {
        return Answer.of(
                budgets.edit(
                        tenant,
                        user,
                        budgetId,
                        budget -> new Edit.Convert(wish.currency(), wish.rate())));
    }

    record BudgetList(List<Answer> items) {}

    /** A budget with the number of its version. */
    record Answer(
            UUID budgetId, int version, @JsonRawValue @Schema(type = "object") String budget) {
        static Answer of(Kept kept) {
            return new Answer(kept.id(), kept.version(), BudgetWriter.write(kept.budget()));
        }
    }

    record Draft(@NotNull @Schema(type = "object") JsonNode budget) {}

    record Wish(@NotNull Integer version, @NotNull @Schema(type = "object") JsonNode budget) {}

    /**
     * Another currency.
     *
     * @param rate units of it for one of the budget's now
     */
    record Conversion(@NotNull String currency, @NotNull BigDecimal rate) {}
}
