package io.pennyflow.streams.budgets.status;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Tenants whose budgets are to be counted anew, in a store, so that a crash forgets none. An import
 * touches a tenant with every row: wait until it pauses, but let nobody wait for long.
 */
final class Due {
    static final Duration QUIET = Duration.ofMillis(200);
    static final Duration LONGEST = Duration.ofSeconds(3);

    private static final byte[] MARK = {1};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Bytes, Touched> touched = new LinkedHashMap<>();

    Due(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
        try (var left = store.all()) {
            left.forEachRemaining(it -> touched.put(it.key, new Touched(0, 0)));
        }
    }

    void touch(Bytes tenant, long now) {
        var before = touched.get(tenant);
        touched.put(tenant, new Touched(before == null ? now : before.firstAt(), now));
        if (before == null) {
            store.put(tenant, MARK);
        }
    }

    List<Bytes> at(long now) {
        return touched.entrySet().stream()
                .filter(it -> it.getValue().isDueAt(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    void done(Bytes tenant) {
        touched.remove(tenant);
        store.delete(tenant);
    }

    private record Touched(long firstAt, long lastAt) {
        boolean isDueAt(long now) {
            return now - lastAt >= QUIET.toMillis() || now - firstAt >= LONGEST.toMillis();
        }
    }
}
