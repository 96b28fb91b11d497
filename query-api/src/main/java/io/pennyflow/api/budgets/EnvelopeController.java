package io.pennyflow.api.budgets;

import io.pennyflow.api.platform.KnownCategories;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.budgets.editing.Edit;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Policy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The envelope of a category: opened, governed from a month on, automated, closed. */
@RestController
@RequestMapping("/v1/budgets/{budgetId}/envelopes/{category}")
class EnvelopeController {
    private final TenantScope scope;
    private final Budgets budgets;
    private final KnownCategories categories;

    EnvelopeController(TenantScope scope, Budgets budgets, KnownCategories categories) {
        this.scope = scope;
        this.budgets = budgets;
        this.categories = categories;
    }

    @PutMapping
    BudgetController.Answer put(
            TenantId tenant,
            UserId user,
            @PathVariable UUID budgetId,
            @PathVariable String category,
            @Valid @RequestBody Wish wish) {
        return BudgetController.Answer.of(
                scope.as(
                        tenant,
                        () ->
                                budgets.change(
                                        tenant,
                                        user,
                                        budgetId,
                                        it -> changed(it.budget(), category, wish))));
    }

    /**
     * From a month on; what it has is to be assigned again.
     *
     * @param from null to remove it as if it had never been
     */
    @DeleteMapping
    BudgetController.Answer close(
            TenantId tenant,
            UserId user,
            @PathVariable UUID budgetId,
            @PathVariable String category,
            @RequestParam(required = false) @Nullable String from) {
        return BudgetController.Answer.of(
                budgets.edit(
                        tenant,
                        user,
                        budgetId,
                        budget ->
                                from == null
                                        ? new Edit.Remove(category)
                                        : new Edit.Close(
                                                category, BudgetTexts.month(from, "/from"))));
    }

    private Budget changed(Budget budget, String category, Wish wish) {
        var from = BudgetTexts.month(wish.from(), "/from");
        var governed = Budgets.edited(budget, edit(budget, category, from, wish.policy()));
        if (wish.templates() == null) {
            return governed;
        }
        var templates =
                BudgetTexts.templates(
                        wish.templates().toString(), budget.currency(), categories::contain);
        return Budgets.edited(governed, new Edit.Automate(category, templates));
    }

    private Edit edit(Budget budget, String category, YearMonth from, Policy policy) {
        if (budget.isOpen(category, from)) {
            return new Edit.Govern(category, from, policy);
        }
        if (!categories.contain(category)) {
            throw BudgetRefused.of("/category", "There is no category \"%s\".".formatted(category));
        }
        return new Edit.Open(category, from, policy);
    }

    /**
     * How an envelope is to be.
     *
     * @param from the first month of the policy
     * @param templates in place of those there are; null leaves them
     */
    record Wish(
            @NotNull String from,
            @NotNull String surplus,
            @NotNull String deficit,
            @Nullable @Schema(type = "object") JsonNode templates) {
        Policy policy() {
            return new Policy(
                    Policy.Surplus.of(surplus)
                            .orElseThrow(
                                    () ->
                                            BudgetRefused.of(
                                                    "/surplus", "surplus is keep, pool or reset.")),
                    Policy.Deficit.of(deficit)
                            .orElseThrow(
                                    () ->
                                            BudgetRefused.of(
                                                    "/deficit",
                                                    "deficit is keep, pool or forgive.")));
        }
    }
}
