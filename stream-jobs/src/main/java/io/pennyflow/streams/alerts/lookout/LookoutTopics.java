package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.BudgetStatusKey;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.intent.v1.AlertSettings;
import io.pennyflow.schemas.intent.v1.AlertSettingsKey;
import io.pennyflow.schemas.intent.v1.Goal;
import io.pennyflow.schemas.intent.v1.GoalKey;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.Topic;

/** What alerts about a whole household rest on. */
public record LookoutTopics(
        Topic<TransactionKey, EnrichedTransaction> enriched,
        Topic<AccountKey, Account> accounts,
        Topic<DailyBalanceKey, DailyBalance> balances,
        Topic<BillKey, Bill> bills,
        Topic<RecurringStreamKey, RecurringStream> series,
        Topic<BudgetStatusKey, BudgetStatus> months,
        Topic<GoalKey, Goal> goals,
        Topic<AlertSettingsKey, AlertSettings> settings,
        Topic<ImportKey, ImportBatch> imports,
        Topic<ImportKey, ImportUndone> undone) {

    public static LookoutTopics of(Registry registry) {
        return new LookoutTopics(
                Topic.of(Catalogue.ENRICHED, registry),
                Topic.of(Catalogue.ACCOUNTS, registry),
                Topic.of(Catalogue.BALANCES, registry),
                Topic.of(Catalogue.BILLS, registry),
                Topic.of(Catalogue.RECURRING, registry),
                Topic.of(Catalogue.BUDGET_STATUS, registry),
                Topic.of(Catalogue.GOALS, registry),
                Topic.of(Catalogue.ALERT_SETTINGS, registry),
                Topic.of(Catalogue.IMPORTS, registry),
                Topic.of(Catalogue.UNDONE_IMPORTS, registry));
    }
}
