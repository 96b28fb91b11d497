package io.pennyflow.streams.budgets.status;

import java.math.BigDecimal;
import java.util.UUID;

/** What a record of one of the sources says. */
sealed interface Input {
    Input TRANSACTION_GONE = new TransactionGone();
    Input ACCOUNT_GONE = new AccountGone();
    Input BUDGET_GONE = new BudgetGone();

    /** A transaction moves this now, whatever it moved before. */
    record Moves(UUID tenant, UUID transaction, Movement movement) implements Input {}

    record TransactionGone() implements Input {}

    record AccountSeen(String currency, BigDecimal opening) implements Input {}

    record AccountGone() implements Input {}

    /** A budget as people want it now. */
    record BudgetSeen(UUID tenant, UUID budget, int version, String document) implements Input {}

    record BudgetGone() implements Input {}
}
