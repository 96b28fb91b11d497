package io.pennyflow.streams.rollup;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.streams.platform.rates.Rates;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Balances by account and day. A transaction moves the closing balance of its day and of all later
 * ones, so an account is marked from its first changed day on and counted anew from there, once it
 * is quiet, a bounded number of days at a time. Days before the mark are always as they were sent.
 */
final class Balances {
    private static final byte[] AT_RATES = {1};

    private final KeyValueStore<Bytes, byte[]> days;
    private final KeyValueStore<Bytes, byte[]> atRates;
    private final Marks marks;
    private final Accounts accounts;
    private final Rates rates;
    private final Sender<DailyBalanceKey, DailyBalance> sender;
    private final WireBuffer buffer = new WireBuffer();

    Balances(
            KeyValueStore<Bytes, byte[]> days,
            KeyValueStore<Bytes, byte[]> atRates,
            Marks marks,
            Accounts accounts,
            Rates rates,
            Sender<DailyBalanceKey, DailyBalance> sender) {
        this.days = days;
        this.atRates = atRates;
        this.marks = marks;
        this.accounts = accounts;
        this.rates = rates;
        this.sender = sender;
    }

    void change(
            byte[] tenant, @Nullable Contribution before, @Nullable Contribution after, long now) {
        if (before != null) {
            var account = DayKey.account(tenant, before.account());
            var key = DayKey.balance(account, before.day());
            put(key, BalanceDay.of(days.get(key)).minus(before));
            marks.touch(account, before.day(), now);
        }
        if (after != null) {
            var account = DayKey.account(tenant, after.account());
            var key = DayKey.balance(account, after.day());
            put(key, BalanceDay.of(days.get(key)).plus(after));
            marks.touch(account, after.day(), now);
        }
    }

    void describe(Bytes account, Accounts.@Nullable Known known, long now) {
        if (accounts.set(account, known)) {
            marks.touch(account, Integer.MIN_VALUE, now);
        }
    }

    /** Rates changed: accounts that rest on them are counted anew. */
    void ratesChanged(long now) {
        try (var concerned = atRates.all()) {
            concerned.forEachRemaining(it -> marks.touch(it.key, Integer.MIN_VALUE, now));
        }
    }

    /** Counts at most {@code limit} days anew, or one account's first step. */
    void flush(long now, int limit) {
        var left = limit;
        for (var due : marks.due(now)) {
            if (left <= 0) {
                return;
            }
            left -= countAnew(due.account(), due.fromDay(), left);
        }
    }

    private int countAnew(Bytes account, int fromDay, int limit) {
        var known = accounts.find(account);
        var balance = balanceBefore(account, fromDay, known.map(Accounts.Known::opening));
        var next = read(account, fromDay, limit + 1);
        for (var entry : next.subList(0, Math.min(limit, next.size()))) {
            var day = BalanceDay.of(entry.value);
            if (day.isEmpty()) {
                remove(entry.key, day);
            } else {
                var currency = known.map(Accounts.Known::currency);
                balance = close(entry.key, day, currency.orElse(first(day)), balance);
            }
        }
        marks.done(account, next.size() > limit ? DayKey.dayOfBalance(next.get(limit).key) : null);
        return Math.max(1, Math.min(limit, next.size()));
    }

    private BigDecimal close(Bytes key, BalanceDay day, String currency, BigDecimal before) {
        var on = DayKey.dayOfBalance(key);
        var flow = AccountFlow.of(day, currency, from -> rates.of(from, currency, on));
        if (flow.isAtRates()) {
            atRates.put(DayKey.account(tenant(key), DayKey.account(key)), AT_RATES);
        }
        var balance = before.add(flow.flow());
        var now = new BalanceDay.Sent(currency, flow.flow(), balance, day.transactions());
        if (!now.equals(day.sent())) {
            put(key, day.withSent(now));
            send(key, now);
        }
        return balance;
    }

    private BigDecimal balanceBefore(Bytes account, int day, Optional<BigDecimal> opening) {
        if (day > Integer.MIN_VALUE) {
            var from = DayKey.balance(account, Integer.MIN_VALUE);
            try (var earlier = days.reverseRange(from, DayKey.balance(account, day - 1))) {
                while (earlier.hasNext()) {
                    var sent = BalanceDay.of(earlier.next().value).sent();
                    if (sent != null) {
                        return sent.balance();
                    }
                }
            }
        }
        return opening.orElse(Money.ZERO);
    }

    // Read before anything is written: a cached store's iterator does not like to be written under.
    private List<KeyValue<Bytes, byte[]>> read(Bytes account, int fromDay, int limit) {
        var read = new ArrayList<KeyValue<Bytes, byte[]>>();
        var until = DayKey.balance(account, Integer.MAX_VALUE);
        try (var entries = days.range(DayKey.balance(account, fromDay), until)) {
            while (entries.hasNext() && read.size() < limit) {
                read.add(entries.next());
            }
        }
        return read;
    }

    private void put(Bytes key, BalanceDay day) {
        days.put(key, day.toBytes(buffer));
    }

    private void remove(Bytes key, BalanceDay day) {
        days.delete(key);
        if (day.sent() != null) {
            sender.send(wireKey(key), null);
        }
    }

    private void send(Bytes key, BalanceDay.Sent now) {
        var wireKey = wireKey(key);
        sender.send(
                wireKey,
                new DailyBalance(
                        wireKey.getTenantId(),
                        wireKey.getAccountId(),
                        wireKey.getDay(),
                        now.currency(),
                        Money.sendable(now.flow()),
                        Money.sendable(now.balance()),
                        now.transactions()));
    }

    private static DailyBalanceKey wireKey(Bytes key) {
        var on = LocalDate.ofEpochDay(DayKey.dayOfBalance(key));
        return new DailyBalanceKey(DayKey.tenant(key), DayKey.account(key), on);
    }

    private static byte[] tenant(Bytes key) {
        return Arrays.copyOf(key.get(), TenantKey.TENANT_BYTES);
    }

    /** The currency of an account nobody has described yet: its transactions'. */
    private static String first(BalanceDay day) {
        return day.lines().get(0).currency();
    }
}
