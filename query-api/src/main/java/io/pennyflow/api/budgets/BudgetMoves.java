package io.pennyflow.api.budgets;

import io.pennyflow.api.platform.CategoryUse;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.budgets.editing.Edit;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.reading.BudgetWriter;
import org.springframework.stereotype.Component;

/** Envelopes of a category, when it becomes one with another: their money comes along. */
@Component
class BudgetMoves implements CategoryUse {
    private final BudgetRepository repository;
    private final Budgets budgets;

    BudgetMoves(BudgetRepository repository, Budgets budgets) {
        this.repository = repository;
        this.budgets = budgets;
    }

    @Override
    public int count(String category) {
        return (int)
                repository.all().stream()
                        .filter(it -> it.budget().envelopes().containsKey(category))
                        .count();
    }

    @Override
    public void move(TenantId tenant, UserId user, String from, String into) {
        for (var kept : repository.all()) {
            if (BudgetWriter.write(kept.budget()).contains(quoted(from))) {
                budgets.change(tenant, user, kept.id(), it -> moved(it.budget(), from, into));
            }
        }
    }

    /** Templates and plans name categories, too. */
    private static Budget moved(Budget budget, String from, String into) {
        var merged =
                budget.envelopes().containsKey(from)
                        ? Budgets.edited(budget, new Edit.Merge(from, into))
                        : budget;
        return BudgetTexts.kept(BudgetWriter.write(merged).replace(quoted(from), quoted(into)));
    }

    /** A household's own code stands nowhere but where a category is meant. */
    private static String quoted(String category) {
        return '"' + category + '"';
    }
}
