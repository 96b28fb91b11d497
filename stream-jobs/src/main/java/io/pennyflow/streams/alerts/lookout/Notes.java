package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AlertSettings;
import io.pennyflow.schemas.intent.v1.Goal;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.streams.alerts.household.Household;
import io.pennyflow.streams.alerts.household.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** All that the store keeps of one household, read at once; what has become too old is left out. */
final class Notes {
    /** Payments looked at, the newest ones: more than a large household has in half a year. */
    static final int PAYMENTS_MAX = 20_000;

    /** How long what is over is remembered, before today, in days. */
    static final int OVER_DAYS = 100;

    private final LookoutTopics topics;
    private final Map<Bytes, Payment> payments = new HashMap<>();
    private final Map<Bytes, DailyBalance> balances = new HashMap<>();
    private final Map<Bytes, Bill> bills = new HashMap<>();
    private final Map<Bytes, BudgetStatus> months = new HashMap<>();
    private final Map<Bytes, ImportBatch> imports = new HashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<RecurringStream> series = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<AlertSettings> settings = new ArrayList<>();
    private final Set<UUID> undone = new HashSet<>();

    private Notes(LookoutTopics topics) {
        this.topics = topics;
    }

    /** Removes from the store what has become too old. */
    static Household read(KeyValueStore<Bytes, byte[]> store, Bytes tenant, LookoutTopics topics) {
        var notes = new Notes(topics);
        try (var all = store.range(tenant, Bytes.increment(tenant))) {
            all.forEachRemaining(it -> notes.add(it.key, it.value));
        }
        notes.old().forEach(it -> notes.forget(store, it));
        return notes.household(NoteKey.tenantId(tenant));
    }

    private void add(Bytes key, byte[] value) {
        switch (NoteKey.kind(key)) {
            case PAYMENT -> payments.put(key, PaymentBytes.read(NoteKey.id(key), value));
            case ACCOUNT -> accounts.add(topics.accounts().value().fromBytes(value));
            case BALANCE -> balances.put(key, topics.balances().value().fromBytes(value));
            case BILL -> bills.put(key, topics.bills().value().fromBytes(value));
            case SERIES -> series.add(topics.series().value().fromBytes(value));
            case MONTH -> months.put(key, topics.months().value().fromBytes(value));
            case GOAL -> goals.add(topics.goals().value().fromBytes(value));
            case SETTINGS -> settings.add(topics.settings().value().fromBytes(value));
            case IMPORT -> imports.put(key, topics.imports().value().fromBytes(value));
            case UNDONE -> undone.add(NoteKey.id(key));
        }
    }

    private List<Bytes> old() {
        var newest = payments.values().stream().map(Payment::bookedOn).max(LocalDate::compareTo);
        var old = new ArrayList<Bytes>();
        newest.ifPresent(it -> addOld(it, old));
        addOldBalances(old);
        return old;
    }

    private void addOld(LocalDate newest, List<Bytes> old) {
        var from = newest.minusDays(Household.WINDOW_DAYS);
        var over = newest.minusDays(OVER_DAYS);
        var inTime =
                payments.entrySet().stream()
                        .sorted(
                                Map.Entry.comparingByValue(
                                        Comparator.comparing(Payment::bookedOn)
                                                .thenComparing(Payment::id)
                                                .reversed()))
                        .toList();
        for (var at = 0; at < inTime.size(); at++) {
            if (at >= PAYMENTS_MAX || inTime.get(at).getValue().bookedOn().isBefore(from)) {
                old.add(inTime.get(at).getKey());
            }
        }
        addWhere(bills, it -> it.getTransactionId() != null && it.getDueOn().isBefore(over), old);
        addWhere(months, it -> it.getUntilDay().isBefore(over), old);
        addWhere(imports, it -> it.getChangedAt().isBefore(startOf(over)), old);
    }

    /** Of each account the last ones stay, and one from before them. */
    private void addOldBalances(List<Bytes> old) {
        var newest = balances.values().stream().map(DailyBalance::getDay).max(LocalDate::compareTo);
        var byAccount = new HashMap<UUID, Bytes>();
        balances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(DailyBalance::getDay)))
                .filter(
                        it ->
                                it.getValue()
                                        .getDay()
                                        .isBefore(newest.orElseThrow().minusDays(OVER_DAYS)))
                .forEach(
                        it -> {
                            var earlier = byAccount.put(it.getValue().getAccountId(), it.getKey());
                            if (earlier != null) {
                                old.add(earlier);
                            }
                        });
    }

    private static <T> void addWhere(Map<Bytes, T> all, Predicate<T> isOld, List<Bytes> old) {
        all.forEach(
                (key, it) -> {
                    if (isOld.test(it)) {
                        old.add(key);
                    }
                });
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void forget(KeyValueStore<Bytes, byte[]> store, Bytes key) {
        store.delete(key);
        for (var all : List.of(payments, balances, bills, months, imports)) {
            all.remove(key);
        }
    }

    private Household household(UUID tenant) {
        return new Household(
                tenant,
                List.copyOf(payments.values()),
                accounts,
                List.copyOf(balances.values()),
                List.copyOf(bills.values()),
                series,
                List.copyOf(months.values()),
                goals,
                settings,
                List.copyOf(imports.values()),
                undone);
    }
}
