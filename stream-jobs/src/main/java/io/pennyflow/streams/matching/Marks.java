package io.pennyflow.streams.matching;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The days of accounts that changed, in a store, so that a crash forgets none; when each is due is
 * in the heap, and after a start all are.
 */
final class Marks {
    /** An import touches an account with every row: wait until it pauses ... */
    static final Duration QUIET = Duration.ofMillis(300);

    /** ... but let nobody wait for longer than this. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    /** Accounts kept in the heap; those beyond are in the store and have their turn later. */
    static final int HEAP_MAX = 100_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Bytes, Mark> marked = new LinkedHashMap<>();
    private boolean isMoreStored = true;

    Marks(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void touch(UUID tenant, UUID account, int from, int to, long now) {
        var key = StoreKey.of(tenant, account);
        var known = marked.get(key);
        var before = known == null ? stored(key, now) : known;
        var after =
                before == null
                        ? new Mark(from, to, now, now)
                        : new Mark(
                                Math.min(before.from(), from),
                                Math.max(before.to(), to),
                                before.firstAt(),
                                now);
        if (before == null || after.from() != before.from() || after.to() != before.to()) {
            write(key, after.from(), after.to());
        }
        if (known != null || marked.size() < HEAP_MAX) {
            marked.put(key, after);
        } else {
            isMoreStored = true;
        }
    }

    /** One that has been quiet for long enough. */
    Optional<Due> due(long now) {
        if (marked.isEmpty() && isMoreStored) {
            load();
        }
        return marked.entrySet().stream()
                .filter(it -> it.getValue().isDueAt(now))
                .findFirst()
                .map(it -> Due.of(it.getKey(), it.getValue()));
    }

    /** All days before this one are done. */
    void doneUntil(Due due, int day) {
        var key = StoreKey.of(due.tenant(), due.account());
        if (day > due.to()) {
            marked.remove(key);
            store.delete(key);
        } else {
            marked.put(key, new Mark(day, due.to(), 0, 0));
            write(key, day, due.to());
        }
    }

    private void load() {
        isMoreStored = false;
        try (var left = store.all()) {
            while (left.hasNext()) {
                var next = left.next();
                if (marked.size() >= HEAP_MAX) {
                    isMoreStored = true;
                    return;
                }
                marked.put(next.key, mark(next.value, 0));
            }
        }
    }

    private @Nullable Mark stored(Bytes key, long now) {
        var value = isMoreStored ? store.get(key) : null;
        return value == null ? null : mark(value, now);
    }

    private void write(Bytes key, int from, int to) {
        store.put(key, ByteBuffer.allocate(2 * Integer.BYTES).putInt(from).putInt(to).array());
    }

    private static Mark mark(byte[] value, long at) {
        var bytes = ByteBuffer.wrap(value);
        return new Mark(bytes.getInt(), bytes.getInt(), at, at);
    }

    /** Days of an account to be compared anew. */
    record Due(UUID tenant, UUID account, int from, int to) {
        static Due of(Bytes key, Mark mark) {
            return new Due(StoreKey.id(key, 0), StoreKey.id(key, 1), mark.from(), mark.to());
        }
    }

    private record Mark(int from, int to, long firstAt, long lastAt) {
        boolean isDueAt(long now) {
            return now - lastAt >= QUIET.toMillis() || now - firstAt >= LONGEST.toMillis();
        }
    }
}
