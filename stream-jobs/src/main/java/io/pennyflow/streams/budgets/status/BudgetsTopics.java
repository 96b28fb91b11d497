package io.pennyflow.streams.budgets.status;

import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.BudgetStatusKey;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.intent.v1.BudgetKey;
import io.pennyflow.schemas.intent.v1.HouseholdBudget;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.Topic;

/** The ends of the budgets. */
record BudgetsTopics(
        Topic<TransactionKey, EnrichedTransaction> enriched,
        Topic<AccountKey, Account> accounts,
        Topic<BudgetKey, HouseholdBudget> budgets,
        Topic<BudgetStatusKey, BudgetStatus> status) {

    static BudgetsTopics of(Registry registry) {
        return new BudgetsTopics(
                Topic.of(Catalogue.ENRICHED, registry),
                Topic.of(Catalogue.ACCOUNTS, registry),
                Topic.of(Catalogue.BUDGETS, registry),
                Topic.of(Catalogue.BUDGET_STATUS, registry));
    }
}
