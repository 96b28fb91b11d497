package io.pennyflow.streams.matching;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.matching.Stated.Place;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** The rows of every account by day, and which days each batch states. */
final class Ledger {
    private final KeyValueStore<Bytes, byte[]> rows;
    private final KeyValueStore<Bytes, byte[]> days;
    private final KeyValueStore<Bytes, byte[]> batches;
    private final WireSerde<RawTransaction> serde;
    private final WireBuffer buffer = new WireBuffer();

    Ledger(
            KeyValueStore<Bytes, byte[]> rows,
            KeyValueStore<Bytes, byte[]> days,
            KeyValueStore<Bytes, byte[]> batches,
            WireSerde<RawTransaction> serde) {
        this.rows = rows;
        this.days = days;
        this.batches = batches;
        this.serde = serde;
    }

    Stated row(UUID tenant, UUID id) {
        return Stated.of(rows.get(StoreKey.of(tenant, id)), serde);
    }

    /** Files a row where it now belongs. */
    void put(UUID tenant, UUID id, Stated before, Stated after) {
        var value = after.isNothing() ? null : after.toBytes(buffer, serde);
        rows.put(StoreKey.of(tenant, id), value);
        var from = before.places();
        var to = after.places();
        from.stream().filter(it -> !to.contains(it)).forEach(it -> leave(tenant, it, id));
        var batch = batchOf(after);
        for (var place : to) {
            var key = StoreKey.ofDay(tenant, place.account(), place.day());
            var stored = days.get(key);
            if (!from.contains(place)) {
                days.put(key, DayList.added(stored, id, batch));
            } else if (stored != null && !DayList.isOf(stored, batch)) {
                days.put(key, DayList.several(stored));
            }
        }
        after.all().forEach(it -> widen(tenant, it));
    }

    /** From now on the day is always compared. */
    void touch(UUID tenant, UUID account, int day) {
        var key = StoreKey.ofDay(tenant, account, day);
        var stored = days.get(key);
        if (stored != null && !DayList.isOf(stored, DayList.SEVERAL)) {
            days.put(key, DayList.several(stored));
        }
    }

    /** Whether one batch alone stated all rows of these days, none pending, none ever matched. */
    boolean isOfOneBatch(UUID tenant, UUID account, int from, int to) {
        UUID only = null;
        try (var window = days.range(key(tenant, account, from), key(tenant, account, to))) {
            while (window.hasNext()) {
                var batch = StoreKey.id(Bytes.wrap(window.next().value), 0);
                if (batch.equals(DayList.SEVERAL) || (only != null && !only.equals(batch))) {
                    return false;
                }
                only = batch;
            }
        }
        return true;
    }

    /** What counts of an account's rows on these days, {@code undone} asked of batch and edit. */
    List<Posting> postings(
            UUID tenant, UUID account, int from, int to, BiPredicate<UUID, Boolean> undone) {
        var postings = new HashMap<UUID, Posting>();
        try (var window = days.range(key(tenant, account, from), key(tenant, account, to))) {
            while (window.hasNext()) {
                for (var id : DayList.of(window.next().value).rows()) {
                    var stated = row(tenant, id);
                    var posting = stated.posting(it -> undone.test(it, stated.edited()));
                    if (posting != null && posting.account().equals(account)) {
                        postings.put(id, posting);
                    }
                }
            }
        }
        return List.copyOf(postings.values());
    }

    /** Every row filed on these days, whether it counts or not. */
    List<UUID> rowsOf(UUID tenant, UUID account, int from, int to) {
        var all = new ArrayList<UUID>();
        try (var window = days.range(key(tenant, account, from), key(tenant, account, to))) {
            window.forEachRemaining(it -> all.addAll(DayList.of(it.value).rows()));
        }
        return all;
    }

    List<UUID> accounts(UUID tenant) {
        var accounts = new ArrayList<UUID>();
        var end = StoreKey.behind(StoreKey.of(tenant));
        var next = StoreKey.of(tenant);
        while (next != null) {
            try (var found = days.range(next, end)) {
                if (!found.hasNext()) {
                    return accounts;
                }
                var account = StoreKey.id(found.peekNextKey(), 1);
                if (!StoreKey.id(found.peekNextKey(), 0).equals(tenant)) {
                    return accounts;
                }
                accounts.add(account);
                next = StoreKey.behind(StoreKey.of(tenant, account));
            }
        }
        return accounts;
    }

    /** The days each batch of an account states, of those that say all that happened on them. */
    Map<UUID, Period> periods(UUID tenant, UUID account) {
        var periods = new HashMap<UUID, Period>();
        var prefix = StoreKey.of(tenant, account);
        try (var found = batches.range(prefix, StoreKey.behind(prefix))) {
            found.forEachRemaining(it -> periods.put(StoreKey.id(it.key, 2), period(it.value)));
        }
        return periods;
    }

    /** From the first to the last day an account has rows of. */
    Optional<Period> span(UUID tenant, UUID account) {
        var all = StoreKey.of(tenant, account);
        try (var up = days.range(all, StoreKey.behind(all));
                var down = days.reverseRange(all, StoreKey.behind(all))) {
            return up.hasNext()
                    ? Optional.of(
                            new Period(
                                    StoreKey.day(up.peekNextKey()),
                                    StoreKey.day(down.peekNextKey())))
                    : Optional.empty();
        }
    }

    /** The accounts a batch has rows of, and from when to when. */
    Map<UUID, Period> reach(UUID tenant, UUID batch) {
        var reach = new HashMap<UUID, Period>();
        for (var account : accounts(tenant)) {
            var value = batches.get(StoreKey.of(tenant, account, batch));
            if (value != null) {
                reach.put(account, period(value));
            }
        }
        return reach;
    }

    private void leave(UUID tenant, Place place, UUID id) {
        var key = StoreKey.ofDay(tenant, place.account(), place.day());
        days.put(key, DayList.of(days.get(key)).without(id));
    }

    private void widen(UUID tenant, RawTransaction row) {
        if (row.getImportId() == null) {
            return;
        }
        var key = StoreKey.of(tenant, row.getAccountId(), row.getImportId());
        var stored = batches.get(key);
        var day = row.getBookedOn();
        var before = stored == null ? new Period(day, day) : period(stored);
        var after = before.with(day);
        if (stored == null || !after.equals(before)) {
            batches.put(
                    key,
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(after.from().toEpochDay())
                            .putLong(after.to().toEpochDay())
                            .array());
        }
    }

    private static UUID batchOf(Stated stated) {
        if (stated.all().size() != 1) {
            return DayList.SEVERAL;
        }
        var only = stated.all().get(0);
        return only.getImportId() == null || only.getPending()
                ? DayList.SEVERAL
                : only.getImportId();
    }

    private static Period period(byte[] stored) {
        var bytes = ByteBuffer.wrap(stored);
        return new Period(
                LocalDate.ofEpochDay(bytes.getLong()), LocalDate.ofEpochDay(bytes.getLong()));
    }

    private static Bytes key(UUID tenant, UUID account, int day) {
        return StoreKey.ofDay(tenant, account, day);
    }
}
