package io.pennyflow.api.budgets;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** Somebody else changed the budget since it was read. */
final class BudgetChanged extends ApiException {
    BudgetChanged() {
        super(
                HttpStatus.CONFLICT,
                "budget-changed",
                "Somebody else changed the budget meanwhile. Load it again.");
    }
}
