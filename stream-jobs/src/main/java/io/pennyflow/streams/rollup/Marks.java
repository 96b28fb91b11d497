package io.pennyflow.streams.rollup;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Accounts whose balances are to be counted anew, in a store, so that a crash forgets none; when
 * each is due is in the heap, and after a start all are.
 */
final class Marks {
    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Bytes, Debounce> marked = new LinkedHashMap<>();

    Marks(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
        try (var left = store.all()) {
            left.forEachRemaining(
                    it -> marked.put(it.key, Debounce.overdue(ByteBuffer.wrap(it.value).getInt())));
        }
    }

    void touch(Bytes account, int day, long now) {
        var before = marked.get(account);
        var after = before == null ? new Debounce(day, now, now) : before.touchedAgain(day, now);
        marked.put(account, after);
        if (before == null || after.fromDay() != before.fromDay()) {
            write(account, after.fromDay());
        }
    }

    List<Due> due(long now) {
        return marked.entrySet().stream()
                .filter(it -> it.getValue().isDueAt(now))
                .map(it -> new Due(it.getKey(), it.getValue().fromDay()))
                .toList();
    }

    /** Counted up to but not with {@code nextDay}; null when there is none. */
    void done(Bytes account, @Nullable Integer nextDay) {
        if (nextDay == null) {
            marked.remove(account);
            store.delete(account);
        } else {
            marked.put(account, Debounce.overdue(nextDay));
            write(account, nextDay);
        }
    }

    private void write(Bytes account, int fromDay) {
        store.put(account, ByteBuffer.allocate(Integer.BYTES).putInt(fromDay).array());
    }

    /** An account and the first day to count anew. */
    record Due(Bytes account, int fromDay) {}
}
