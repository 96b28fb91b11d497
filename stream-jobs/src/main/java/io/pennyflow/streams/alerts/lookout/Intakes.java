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
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.alerts.household.Household;
import io.pennyflow.streams.alerts.household.Payment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of each source. Old records are left out one by one, by what they say themselves, so
 * that years of history cost next to nothing and no order makes a difference.
 */
public record Intakes(LookoutTopics topics) {
    /** Members of a series that are kept: more only say that it is no new one. */
    static final int MEMBERS_MAX = 4;

    /** Payments, bills and months that were over longer ago when they were told, in days. */
    static final int DAYS_MAX = Household.WINDOW_DAYS + Household.FRESH_DAYS;

    public Intake<TransactionKey, EnrichedTransaction> enriched() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.PAYMENT, it.getTransactionId()),
                EnrichedTransaction::getTenantId,
                (it, writtenOn) -> payment(it));
    }

    public Intake<AccountKey, Account> accounts() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.ACCOUNT, it.getAccountId()),
                Account::getTenantId,
                (it, writtenOn) -> topics.accounts().value().toBytes(it));
    }

    public Intake<DailyBalanceKey, DailyBalance> balances() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.BALANCE, it.getAccountId(), it.getDay()),
                DailyBalance::getTenantId,
                (it, writtenOn) -> topics.balances().value().toBytes(it));
    }

    public Intake<BillKey, Bill> bills() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.BILL, it.getBillId()),
                Bill::getTenantId,
                this::bill);
    }

    public Intake<RecurringStreamKey, RecurringStream> series() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.SERIES, it.getStreamId()),
                RecurringStream::getTenantId,
                (it, writtenOn) -> topics.series().value().toBytes(trimmed(it)));
    }

    public Intake<BudgetStatusKey, BudgetStatus> months() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.MONTH, it.getBudgetId(), it.getMonth()),
                BudgetStatus::getTenantId,
                (it, writtenOn) ->
                        it.getUntilDay().isBefore(writtenOn.minusDays(DAYS_MAX))
                                ? null
                                : topics.months().value().toBytes(it));
    }

    public Intake<GoalKey, Goal> goals() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.GOAL, it.getGoalId()),
                Goal::getTenantId,
                (it, writtenOn) -> topics.goals().value().toBytes(it));
    }

    public Intake<AlertSettingsKey, AlertSettings> settings() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.SETTINGS, it.getUserId()),
                AlertSettings::getTenantId,
                (it, writtenOn) -> topics.settings().value().toBytes(it));
    }

    public Intake<ImportKey, ImportBatch> imports() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.IMPORT, it.getImportId()),
                ImportBatch::getTenantId,
                (it, writtenOn) -> topics.imports().value().toBytes(it));
    }

    public Intake<ImportKey, ImportUndone> undone() {
        return new Intake<>(
                it -> NoteKey.of(it.getTenantId(), Kind.UNDONE, it.getImportId()),
                ImportUndone::getTenantId,
                (it, writtenOn) -> topics.undone().value().toBytes(it));
    }

    /** What is only announced may yet come with another amount, or not at all. */
    private static byte @Nullable [] payment(EnrichedTransaction it) {
        var payment = Payment.of(it);
        var isOld = payment.bookedOn().isBefore(payment.observedOn().minusDays(DAYS_MAX));
        return it.getPending() || isOld ? null : PaymentBytes.of(payment);
    }

    private byte @Nullable [] bill(Bill it, LocalDate writtenOn) {
        return it.getStatus().equals("missed")
                        || it.getDueOn().isBefore(writtenOn.minusDays(DAYS_MAX))
                ? null
                : topics.bills().value().toBytes(it);
    }

    private static RecurringStream trimmed(RecurringStream it) {
        var members = it.getMembers();
        return RecurringStream.newBuilder(it)
                .setMembers(members.subList(0, Math.min(members.size(), MEMBERS_MAX)))
                .setPriceChanges(List.of())
                .build();
    }
}
