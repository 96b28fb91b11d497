package io.pennyflow.api.budgets;

import io.pennyflow.api.budgets.BudgetRepository.Kept;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.budgets.editing.Edit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A month of a budget: what it comes to, and what people assign and move in it. */
@RestController
@RequestMapping("/v1/budgets/{budgetId}/months/{month}")
class BudgetMonthController {
    private final TenantScope scope;
    private final BudgetRepository repository;
    private final Budgets budgets;
    private final Months months;

    BudgetMonthController(
            TenantScope scope, BudgetRepository repository, Budgets budgets, Months months) {
        this.scope = scope;
        this.repository = repository;
        this.budgets = budgets;
        this.months = months;
    }

    @GetMapping
    MonthAnswer show(TenantId tenant, @PathVariable UUID budgetId, @PathVariable String month) {
        return scope.as(
                tenant,
                () -> {
                    var kept =
                            repository
                                    .find(budgetId)
                                    .orElseThrow(() -> new BudgetNotFound(budgetId));
                    return months.answer(tenant, kept, BudgetTexts.month(month, "/month"));
                });
    }

    /** Amounts in place of those that are assigned; envelopes that are not named stay. */
    @PutMapping("/assigned")
    MonthAnswer assign(
            TenantId tenant,
            UserId user,
            @PathVariable UUID budgetId,
            @PathVariable String month,
            @Valid @RequestBody Amounts wish) {
        return edited(tenant, user, budgetId, month, it -> new Edit.Assign(it, wish.amounts()));
    }

    /** Money from one envelope, or what is to be assigned, to another. */
    @PostMapping("/moves")
    MonthAnswer move(
            TenantId tenant,
            UserId user,
            @PathVariable UUID budgetId,
            @PathVariable String month,
            @Valid @RequestBody Move wish) {
        return edited(
                tenant,
                user,
                budgetId,
                month,
                it -> new Edit.Move(it, wish.from(), wish.to(), wish.amount()));
    }

    /** What is assigned becomes the plan that the month is compared with. */
    @PutMapping("/plan")
    MonthAnswer plan(
            TenantId tenant, UserId user, @PathVariable UUID budgetId, @PathVariable String month) {
        return edited(tenant, user, budgetId, month, Edit.Plan::new);
    }

    @DeleteMapping("/plan")
    MonthAnswer unplan(
            TenantId tenant, UserId user, @PathVariable UUID budgetId, @PathVariable String month) {
        return edited(tenant, user, budgetId, month, Edit.Unplan::new);
    }

    private MonthAnswer edited(
            TenantId tenant,
            UserId user,
            UUID budgetId,
            String month,
            Function<YearMonth, Edit> edit) {
        return scope.as(
                tenant,
                () -> {
                    Kept kept =
                            budgets.edit(
                                    tenant,
                                    user,
                                    budgetId,
                                    budget -> edit.apply(BudgetTexts.month(month, "/month")));
                    return months.answer(tenant, kept, BudgetTexts.month(month, "/month"));
                });
    }

    /** By category; RESERVE for the reserve. */
    record Amounts(@NotNull @Size(max = 201) Map<String, @NotNull BigDecimal> amounts) {}

    /**
     * Money to move.
     *
     * @param from a category, RESERVE, or nothing for what is to be assigned
     * @param to likewise
     */
    record Move(@Nullable String from, @Nullable String to, @NotNull BigDecimal amount) {}
}
