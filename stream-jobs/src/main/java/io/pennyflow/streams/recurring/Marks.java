package io.pennyflow.streams.recurring;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Groups that are to be looked at anew, in a store, so that a crash forgets none; when each is due
 * is in the heap, and after a start all are.
 */
final class Marks {
    /**
     * An import touches a group with every row, and half of a history looks like bills that nobody
     * pays any more: wait until the tenant pauses ...
     */
    static final Duration QUIET = Duration.ofMillis(500);

    /** ... but let nobody wait for longer than this. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** Groups kept in the heap; those beyond are in the store and have their turn later. */
    static final int HEAP_MAX = 200_000;

    private static final byte[] MARK = {1};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Bytes, Mark> marked = new LinkedHashMap<>();
    private final Map<UUID, Activity> tenants = new HashMap<>();
    private boolean isMoreStored = true;

    Marks(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void touch(Place place, long now) {
        var key = place.key();
        if (!marked.containsKey(key)) {
            store.put(key, MARK);
            if (marked.size() >= HEAP_MAX) {
                isMoreStored = true;
                return;
            }
        }
        mark(key, place.tenant(), now);
    }

    /** One whose tenant has been quiet for long enough; it is no longer marked. */
    Optional<Place> take(long now) {
        if (marked.isEmpty() && isMoreStored) {
            load();
        }
        for (var it : marked.entrySet()) {
            if (it.getValue().isDueAt(now)) {
                var place = Place.of(it.getKey());
                marked.remove(it.getKey());
                tenants.computeIfPresent(place.tenant(), (tenant, activity) -> activity.less());
                store.delete(it.getKey());
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private void load() {
        isMoreStored = false;
        try (var left = store.all()) {
            while (left.hasNext()) {
                if (marked.size() >= HEAP_MAX) {
                    isMoreStored = true;
                    return;
                }
                var key = left.next().key;
                mark(key, Place.of(key).tenant(), 0);
            }
        }
    }

    private void mark(Bytes key, UUID tenant, long now) {
        var activity = tenants.computeIfAbsent(tenant, it -> new Activity());
        activity.lastAt = now;
        marked.computeIfAbsent(key, it -> new Mark(activity.more(), now));
    }

    /** What a tenant has marked, and when it was last touched. */
    private static final class Activity {
        private long lastAt;
        private int marks;

        Activity more() {
            marks++;
            return this;
        }

        @Nullable Activity less() {
            marks--;
            return marks == 0 ? null : this;
        }
    }

    private record Mark(Activity tenant, long firstAt) {
        boolean isDueAt(long now) {
            return now - tenant.lastAt >= QUIET.toMillis() || now - firstAt >= LONGEST.toMillis();
        }
    }
}
