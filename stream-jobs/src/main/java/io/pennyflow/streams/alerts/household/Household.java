package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AlertSettings;
import io.pennyflow.schemas.intent.v1.Goal;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that alerts about a household rest on.
 *
 * @param payments of the last {@link #WINDOW_DAYS}, oldest first
 * @param balances by account and day
 * @param bills that are open, and those paid lately
 * @param imports of late
 * @param undone imports that people took back
 */
public record Household(
        UUID tenant,
        List<Payment> payments,
        List<Account> accounts,
        List<DailyBalance> balances,
        List<Bill> bills,
        List<RecurringStream> series,
        List<BudgetStatus> months,
        List<Goal> goals,
        List<AlertSettings> settings,
        List<ImportBatch> imports,
        Set<UUID> undone) {
    /** How far back is looked for what is usual. */
    public static final int WINDOW_DAYS = 180;

    /** Whose newest booking is older than this when we learn of it brings history, no news. */
    public static final int FRESH_DAYS = 45;

    public Household {
        payments = payments.stream().sorted(Payment.IN_TIME).toList();
    }

    /**
     * Its own today: the newest day it booked anything on, announced ones in the future left aside.
     * Empty when all that is known of it is history.
     */
    Optional<LocalDate> today() {
        var today = newestBooking();
        var observedOn = payments.stream().map(Payment::observedOn).max(LocalDate::compareTo);
        return today.filter(
                it -> !it.isBefore(observedOn.orElse(LocalDate.MAX).minusDays(FRESH_DAYS)));
    }

    private Optional<LocalDate> newestBooking() {
        return payments.stream()
                .filter(it -> !it.bookedOn().isAfter(it.observedOn()))
                .map(Payment::bookedOn)
                .max(LocalDate::compareTo);
    }

    /** When the newest of its payments was observed. */
    Instant observedAt() {
        return payments.stream()
                .map(Payment::observedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /**
     * The balance of an account at the end of a day; empty when it had no transaction until then.
     */
    Optional<DailyBalance> balance(UUID account, LocalDate day) {
        return balances.stream()
                .filter(it -> it.getAccountId().equals(account) && !it.getDay().isAfter(day))
                .max(Comparator.comparing(DailyBalance::getDay));
    }

    /** Since when payments of an account are known; no earlier than the window. */
    Optional<LocalDate> knownSince(UUID account) {
        return payments.stream()
                .filter(it -> it.account().equals(account))
                .map(Payment::bookedOn)
                .min(LocalDate::compareTo);
    }
}
