package io.pennyflow.schemas.topic;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertDecision;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.BudgetStatusKey;
import io.pennyflow.schemas.forecasts.v1.Forecast;
import io.pennyflow.schemas.forecasts.v1.ForecastKey;
import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.intent.v1.AlertSettings;
import io.pennyflow.schemas.intent.v1.AlertSettingsKey;
import io.pennyflow.schemas.intent.v1.BudgetKey;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.Goal;
import io.pennyflow.schemas.intent.v1.GoalKey;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdBudget;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.intent.v1.HouseholdRules;
import io.pennyflow.schemas.intent.v1.MatchDecision;
import io.pennyflow.schemas.intent.v1.MatchDecisionKey;
import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.intent.v1.OwnBillKey;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.intent.v1.TransactionDeletion;
import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.intent.v1.VerdictKey;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.RejectedRow;
import io.pennyflow.schemas.transactions.v1.RejectedRowKey;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.schemas.transactions.v1.UnpricedTransaction;
import java.time.Duration;
import java.util.List;

/**
 * Every topic there is. Topics are created from here, never by auto-creation; a topic that is not
 * here does not exist.
 */
public final class Catalogue {
    /** How long undecodable bytes wait for a person. */
    public static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);

    public static final TopicSpec<TransactionKey, RawTransaction> RAW =
            TopicSpec.compacted("transactions.raw.v1", TransactionKey.class, RawTransaction.class);

    public static final TopicSpec<TransactionKey, EnrichedTransaction> ENRICHED =
            TopicSpec.compacted(
                    "transactions.enriched.v1", TransactionKey.class, EnrichedTransaction.class);

    public static final TopicSpec<TransactionKey, UnpricedTransaction> UNPRICED =
            TopicSpec.compacted(
                    "transactions.unpriced.v1", TransactionKey.class, UnpricedTransaction.class);

    public static final TopicSpec<RejectedRowKey, RejectedRow> REJECTED =
            TopicSpec.compacted(
                    "transactions.rejected.v1", RejectedRowKey.class, RejectedRow.class);

    public static final TopicSpec<FxRateKey, FxRate> RATES =
            TopicSpec.compacted("fx.rates.v1", FxRateKey.class, FxRate.class);

    public static final TopicSpec<HouseholdKey, Household> HOUSEHOLDS =
            TopicSpec.compacted("households.v1", HouseholdKey.class, Household.class);

    public static final TopicSpec<AccountKey, Account> ACCOUNTS =
            TopicSpec.compacted("accounts.v1", AccountKey.class, Account.class);

    public static final TopicSpec<TransactionKey, CategoryOverride> OVERRIDES =
            TopicSpec.compacted("overrides.v1", TransactionKey.class, CategoryOverride.class);

    public static final TopicSpec<DailySpendingKey, DailySpending> SPENDING =
            TopicSpec.compacted("spending.daily.v1", DailySpendingKey.class, DailySpending.class);

    public static final TopicSpec<DailyBalanceKey, DailyBalance> BALANCES =
            TopicSpec.compacted("balances.daily.v1", DailyBalanceKey.class, DailyBalance.class);

    public static final TopicSpec<TransactionKey, Anomaly> ANOMALIES =
            TopicSpec.compacted("anomalies.v1", TransactionKey.class, Anomaly.class);

    public static final TopicSpec<AlertKey, Alert> ALERTS =
            TopicSpec.compacted("alerts.v1", AlertKey.class, Alert.class);

    public static final TopicSpec<ImportKey, ImportBatch> IMPORTS =
            TopicSpec.compacted("imports.v1", ImportKey.class, ImportBatch.class);

    public static final TopicSpec<TransactionKey, TransactionMatch> MATCHES =
            TopicSpec.compacted(
                    "transactions.matches.v1", TransactionKey.class, TransactionMatch.class);

    public static final TopicSpec<MatchDecisionKey, MatchDecision> MATCH_DECISIONS =
            TopicSpec.compacted("match-decisions.v1", MatchDecisionKey.class, MatchDecision.class);

    public static final TopicSpec<ImportKey, ImportUndone> UNDONE_IMPORTS =
            TopicSpec.compacted("imports.undone.v1", ImportKey.class, ImportUndone.class);

    public static final TopicSpec<TransactionKey, TransactionDeletion> DELETIONS =
            TopicSpec.compacted("deletions.v1", TransactionKey.class, TransactionDeletion.class);

    public static final TopicSpec<TransactionKey, TransactionAnnotation> ANNOTATIONS =
            TopicSpec.compacted(
                    "annotations.v1", TransactionKey.class, TransactionAnnotation.class);

    public static final TopicSpec<HouseholdKey, HouseholdRules> RULES =
            TopicSpec.compacted("rules.v1", HouseholdKey.class, HouseholdRules.class);

    public static final TopicSpec<GoalKey, Goal> GOALS =
            TopicSpec.compacted("goals.v1", GoalKey.class, Goal.class);

    public static final TopicSpec<BudgetKey, HouseholdBudget> BUDGETS =
            TopicSpec.compacted("budgets.v1", BudgetKey.class, HouseholdBudget.class);

    public static final TopicSpec<BudgetStatusKey, BudgetStatus> BUDGET_STATUS =
            TopicSpec.compacted("budgets.status.v1", BudgetStatusKey.class, BudgetStatus.class);

    public static final TopicSpec<AlertSettingsKey, AlertSettings> ALERT_SETTINGS =
            TopicSpec.compacted("alert-settings.v1", AlertSettingsKey.class, AlertSettings.class);

    public static final TopicSpec<AlertKey, AlertDecision> ALERT_DECISIONS =
            TopicSpec.compacted("alert-decisions.v1", AlertKey.class, AlertDecision.class);

    public static final TopicSpec<VerdictKey, Verdict> VERDICTS =
            TopicSpec.compacted("verdicts.v1", VerdictKey.class, Verdict.class);

    public static final TopicSpec<OwnBillKey, OwnBill> OWN_BILLS =
            TopicSpec.compacted("bills.own.v1", OwnBillKey.class, OwnBill.class);

    public static final TopicSpec<RecurringStreamKey, RecurringStream> RECURRING =
            TopicSpec.compacted(
                    "recurring.streams.v1", RecurringStreamKey.class, RecurringStream.class);

    public static final TopicSpec<BillKey, Bill> BILLS =
            TopicSpec.compacted("bills.v1", BillKey.class, Bill.class);

    public static final TopicSpec<ForecastKey, Forecast> FORECASTS =
            TopicSpec.compacted("forecasts.v1", ForecastKey.class, Forecast.class);

    /** In the order a reader meets them in the design. */
    public static final List<TopicSpec<?, ?>> ALL =
            List.of(
                    RAW,
                    ENRICHED,
                    UNPRICED,
                    REJECTED,
                    RATES,
                    HOUSEHOLDS,
                    ACCOUNTS,
                    OVERRIDES,
                    SPENDING,
                    BALANCES,
                    ANOMALIES,
                    ALERTS,
                    IMPORTS,
                    MATCHES,
                    MATCH_DECISIONS,
                    UNDONE_IMPORTS,
                    DELETIONS,
                    ANNOTATIONS,
                    RULES,
                    GOALS,
                    BUDGETS,
                    BUDGET_STATUS,
                    ALERT_SETTINGS,
                    ALERT_DECISIONS,
                    VERDICTS,
                    OWN_BILLS,
                    RECURRING,
                    BILLS,
                    FORECASTS);

    private Catalogue() {}
}
