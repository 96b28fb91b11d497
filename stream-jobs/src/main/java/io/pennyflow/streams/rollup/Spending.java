package io.pennyflow.streams.rollup;

import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Spending by category and day. Days that changed are marked, in a store, and sent by and by: many
 * transactions of a day make one record.
 */
final class Spending {
    /** Marks kept in the heap; beyond it they are worked off before the next record. */
    static final int MARKED_MAX = 20_000;

    private static final byte[] MARK = {1};

    private final KeyValueStore<Bytes, byte[]> days;
    private final KeyValueStore<Bytes, byte[]> marks;
    private final Sender<DailySpendingKey, DailySpending> sender;
    private final Set<Bytes> marked = new LinkedHashSet<>();
    private final WireBuffer buffer = new WireBuffer();

    Spending(
            KeyValueStore<Bytes, byte[]> days,
            KeyValueStore<Bytes, byte[]> marks,
            Sender<DailySpendingKey, DailySpending> sender) {
        this.days = days;
        this.marks = marks;
        this.sender = sender;
        try (var left = marks.all()) {
            left.forEachRemaining(mark -> marked.add(mark.key));
        }
    }

    void change(byte[] tenant, @Nullable Contribution before, @Nullable Contribution after) {
        if (before != null) {
            for (var spent : before.spent()) {
                var key = DayKey.spending(tenant, before.day(), spent.category());
                put(key, day(key).minus(before.baseCurrency(), spent.baseAmount()));
            }
        }
        if (after != null) {
            for (var spent : after.spent()) {
                var key = DayKey.spending(tenant, after.day(), spent.category());
                put(key, day(key).plus(after.baseCurrency(), spent.baseAmount()));
            }
        }
        if (marked.size() > MARKED_MAX) {
            flush(MARKED_MAX);
        }
    }

    /** Sends at most {@code limit} days that changed, those first that changed first. */
    void flush(int limit) {
        var next = marked.iterator();
        for (var left = limit; left > 0 && next.hasNext(); left--) {
            var key = next.next();
            send(key, SpendingDay.of(days.get(key)));
            marks.delete(key);
            next.remove();
        }
    }

    private SpendingDay day(Bytes key) {
        return SpendingDay.of(days.get(key));
    }

    private void put(Bytes key, SpendingDay day) {
        days.put(key, day.isEmpty() ? null : day.toBytes(buffer));
        if (marked.add(key)) {
            marks.put(key, MARK);
        }
    }

    private void send(Bytes key, SpendingDay day) {
        var tenant = DayKey.tenant(key);
        var category = DayKey.category(key);
        var on = LocalDate.ofEpochDay(DayKey.dayOfSpending(key));
        var wireKey = new DailySpendingKey(tenant, category, on);
        if (day.isEmpty()) {
            sender.send(wireKey, null);
            return;
        }
        var line = day.lines().get(0);
        sender.send(
                wireKey,
                new DailySpending(
                        tenant,
                        category,
                        on,
                        line.currency(),
                        Money.sendable(line.outflow()),
                        Money.sendable(line.inflow()),
                        line.transactions()));
    }
}
