package io.pennyflow.streams.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Tenants that are to be looked at anew, in a store, so that a crash forgets none. An import
 * touches a tenant with every row: wait until it pauses, but let nobody wait for long. The few
 * touches that one transaction makes are no import.
 */
public final class TenantsDue {
    /** Touches that the day's business makes at once. */
    static final int FEW = 20;

    private static final byte[] MARK = {1};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Duration brief;
    private final Duration quiet;
    private final Duration longest;
    private final Map<Bytes, Touched> touched = new LinkedHashMap<>();

    /**
     * @param brief for which a tenant must not have been touched, if it was only a few times
     * @param quiet the same, if it was often
     * @param longest that any tenant waits
     */
    public TenantsDue(
            KeyValueStore<Bytes, byte[]> store, Duration brief, Duration quiet, Duration longest) {
        this.store = store;
        this.brief = brief;
        this.quiet = quiet;
        this.longest = longest;
        try (var left = store.all()) {
            left.forEachRemaining(it -> touched.put(it.key, new Touched(0, 0, 0)));
        }
    }

    public void touch(Bytes tenant, long now) {
        var before = touched.get(tenant);
        touched.put(tenant, before == null ? new Touched(now, now, 1) : before.touchedAgain(now));
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
        var pause = it.times() <= FEW ? brief : quiet;
        return now - it.lastAt() >= pause.toMillis() || now - it.firstAt() >= longest.toMillis();
    }

    private record Touched(long firstAt, long lastAt, int times) {
        Touched touchedAgain(long now) {
            return new Touched(firstAt, now, times + 1);
        }
    }
}
