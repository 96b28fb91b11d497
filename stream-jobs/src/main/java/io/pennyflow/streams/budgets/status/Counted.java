package io.pennyflow.streams.budgets.status;

import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.BudgetStatusKey;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.rates.Rates;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Counts all budgets of a tenant from the days it moved anything on, and sends the months that are
 * not as they were sent. It is a function of what the stores hold: how that came there, and in
 * which order, makes no difference.
 */
final class Counted {
    private static final byte[] MARK = {1};

    private final DaySums days;
    private final Kept accounts;
    private final Kept budgets;
    private final Kept sent;
    private final Kept atRates;
    private final Rates rates;
    private final Topic<BudgetStatusKey, BudgetStatus> topic;
    private final Sender sender;

    Counted(
            DaySums days,
            Kept accounts,
            Kept budgets,
            Kept sent,
            Kept atRates,
            Rates rates,
            Topic<BudgetStatusKey, BudgetStatus> topic,
            Sender sender) {
        this.days = days;
        this.accounts = accounts;
        this.budgets = budgets;
        this.sent = sent;
        this.atRates = atRates;
        this.rates = rates;
        this.topic = topic;
        this.sender = sender;
    }

    void countAnew(Bytes tenant) {
        var isAtRates = false;
        var current = new HashSet<Bytes>();
        for (var key : budgets.all(tenant.get(), (it, value) -> it)) {
            var known = Known.budget(Objects.requireNonNull(budgets.get(key)));
            var counting = counted(tenant.get(), known.budget());
            isAtRates |= counting.isAtRates();
            counting.statuses(Kept.tenant(key), Kept.id(key), known.version())
                    .forEach(it -> current.add(send(tenant.get(), it)));
        }
        removeOthers(tenant.get(), current);
        atRates.set(tenant, isAtRates ? MARK : null);
    }

    private Counting counted(byte[] tenant, Budget budget) {
        var counting = new Counting(budget, new Exchange(rates, budget.currency()));
        for (var account : budget.accounts()) {
            var stored = accounts.get(account(tenant, account));
            if (stored != null) {
                var seen = Known.account(stored);
                counting.open(account, seen.currency(), Amounts.of(seen.opening()));
            }
        }
        days.forEach(tenant, counting::take);
        return counting;
    }

    private Bytes send(byte[] tenant, BudgetStatus status) {
        var day = Math.toIntExact(status.getMonth().toEpochDay());
        var key = Kept.month(tenant, status.getBudgetId(), day);
        var bytes = topic.value().toBytes(status);
        if (sent.set(key, bytes)) {
            sender.send(
                    new BudgetStatusKey(
                            status.getTenantId(), status.getBudgetId(), status.getMonth()),
                    bytes);
        }
        return key;
    }

    /** Months that are not there any more, and those of budgets that are gone. */
    private void removeOthers(byte[] tenant, Set<Bytes> current) {
        for (var key : sent.all(tenant, (it, value) -> it)) {
            if (!current.contains(key)) {
                sent.set(key, null);
                var month = LocalDate.ofEpochDay(Kept.day(key));
                sender.send(new BudgetStatusKey(Kept.tenant(key), Kept.id(key), month), null);
            }
        }
    }

    private static Bytes account(byte[] tenant, UUID account) {
        var month = Kept.month(tenant, account, 0).get();
        return Bytes.wrap(Arrays.copyOf(month, 2 * TenantKey.TENANT_BYTES));
    }

    /** Where months go; null is a tombstone. */
    interface Sender {
        void send(BudgetStatusKey key, byte @Nullable [] value);
    }
}
