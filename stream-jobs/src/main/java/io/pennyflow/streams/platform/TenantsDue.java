package io.pennyflow.streams.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Tenants that are to be looked at anew, in a store, so that a crash forgets none. An import
 * touches a tenant with every row: wait until it pauses, but let nobody wait for long.
 */
public final class TenantsDue {
    private static final byte[] MARK = {1};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Duration quiet;
    private final Duration longest;
    private final Map<Bytes, Touched> touched = new LinkedHashMap<>();

    /**
     * @param quiet for which a tenant must not have been touched
     * @param longest that any tenant waits
     */
    public TenantsDue(KeyValueStore<Bytes, byte[]> store, Duration quiet, Duration longest) {
        this.store = store;
        this.quiet = quiet;
        this.longest = longest;
        try (var left = store.all()) {
            left.forEachRemaining(it -> touched.put(it.key, new Touched(0, 0)));
        }
    }

    public void touch(Bytes tenant, long now) {
        var before = touched.get(tenant);
        touched.put(tenant, new Touched(before == null ? now : before.firstAt(), now));
        if (before == null) {
            store.put(tenant, MARK);
        }
    }

    public List<Bytes> at(long now) {
        return touched.entrySet().stream()
                .filter(it -> isDue(it.getValue(), now))
                .map(Map.Entry::getKey)
                .toList();
    }

    public void done(Bytes tenant) {
        touched.remove(tenant);
        store.delete(tenant);
    }

    private boolean isDue(Touched it, long now) {
        return now - it.lastAt() >= quiet.toMillis() || now - it.firstAt() >= longest.toMillis();
    }

    private record Touched(long firstAt, long lastAt) {}
}
