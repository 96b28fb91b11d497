package io.pennyflow.api.budgets;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No budget of this household has that id. */
final class BudgetNotFound extends ApiException {
    BudgetNotFound(UUID budgetId) {
        super(
                HttpStatus.NOT_FOUND,
                "budget-not-found",
                "No budget has the id %s.".formatted(budgetId));
    }
}
