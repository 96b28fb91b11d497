package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.ForeignIndex.Entry;
import io.pennyflow.streams.platform.rates.RateChanges;
import io.pennyflow.streams.platform.rates.Rates;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Settles the transactions that rest on rates that changed, a bounded step at a time: those booked
 * from the day of the change until the currency's next rate. Walks over the index once for all
 * currencies and jumps over what is not concerned.
 *
 * <p>A task that starts has not heard what changed while it was down, so it begins with all.
 */
final class RateSweep {
    private static final byte[] NO_ID = {};
    private static final byte[] FIRST = {};
    private static final Days EVERY_DAY = new Days(Integer.MIN_VALUE, Long.MAX_VALUE);

    private final KeyValueStore<Bytes, byte[]> index;
    private final RateChanges.Subscription changes;
    private final Rates rates;
    private final Settling settling;
    private final int keyId;

    private Map<String, Days> sought = Map.of();
    private boolean seekAll = true;
    private @Nullable Bytes position = Bytes.wrap(FIRST);

    RateSweep(
            KeyValueStore<Bytes, byte[]> index,
            RateChanges.Subscription changes,
            Rates rates,
            Settling settling,
            int keyId) {
        this.index = index;
        this.changes = changes;
        this.rates = rates;
        this.settling = settling;
        this.keyId = keyId;
    }

    /** Settles or jumps at most {@code limit} times. */
    void step(int limit) {
        if (position == null && !begin()) {
            return;
        }
        for (var left = limit; left > 0 && position != null; ) {
            left -= walk(position, left);
        }
    }

    private boolean begin() {
        var changed = changes.take();
        if (changed.isEmpty()) {
            return false;
        }
        sought = new HashMap<>();
        changed.forEach((currency, days) -> sought.put(currency, concerned(currency, days)));
        seekAll = false;
        position = Bytes.wrap(FIRST);
        return true;
    }

    private Days concerned(String currency, RateChanges.Days changed) {
        return new Days(changed.first(), rates.nextAfter(currency, changed.last()));
    }

    /** Goes on until the next jump and returns what that cost. */
    private int walk(Bytes from, int limit) {
        try (var entries = index.range(from, null)) {
            for (var cost = 1; entries.hasNext(); cost++) {
                var key = entries.next().key;
                var entry = Entry.of(key);
                var days = seekAll ? EVERY_DAY : sought.get(entry.currency());
                if (days == null || entry.day() >= days.until()) {
                    position = behind(entry);
                    return cost;
                }
                if (entry.day() < days.from()) {
                    position =
                            ForeignIndex.key(entry.tenant(), entry.currency(), days.from(), NO_ID);
                    return cost;
                }
                settling.again(TenantKey.ofStored(entry.transaction(), keyId));
                if (cost >= limit) {
                    position = Bytes.wrap(Arrays.copyOf(key.get(), key.get().length + 1));
                    return cost;
                }
            }
        }
        position = null;
        return 1;
    }

    /** The first key after all of a tenant's entries of a currency. */
    private static Bytes behind(Entry entry) {
        var last = ForeignIndex.key(entry.tenant(), entry.currency(), Integer.MAX_VALUE, NO_ID);
        return Bytes.increment(last);
    }

    /** Booking days, the last not included. */
    private record Days(int from, long until) {}
}
