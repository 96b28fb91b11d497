package io.pennyflow.streams.recurring;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Groups that are to be looked at anew, in a store, so that a crash forgets none; when each is due
 * is in the heap, and after a start all are.
 */
final class Marks {
    /** An import touches a group with every row: wait until it pauses ... */
    static final Duration QUIET = Duration.ofMillis(500);

    /** ... but let nobody wait for longer than this. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    /** Groups kept in the heap; those beyond are in the store and have their turn later. */
    static final int HEAP_MAX = 200_000;

    private static final byte[] MARK = {1};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Bytes, Touched> marked = new LinkedHashMap<>();
    private boolean isMoreStored = true;

    Marks(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void touch(Place place, long now) {
        var key = place.key();
        var before = marked.get(key);
        if (before == null) {
            store.put(key, MARK);
        }
        if (before == null && marked.size() >= HEAP_MAX) {
            isMoreStored = true;
            return;
        }
        marked.put(key, new Touched(before == null ? now : before.firstAt(), now));
    }

    /** One that has been quiet for long enough; it is no longer marked. */
    Optional<Place> take(long now) {
        if (marked.isEmpty() && isMoreStored) {
            load();
        }
        for (var it : marked.entrySet()) {
            if (it.getValue().isDueAt(now)) {
                marked.remove(it.getKey());
                store.delete(it.getKey());
                return Optional.of(Place.of(it.getKey()));
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
                marked.put(left.next().key, new Touched(0, 0));
            }
        }
    }

    private record Touched(long firstAt, long lastAt) {
        boolean isDueAt(long now) {
            return now - lastAt >= QUIET.toMillis() || now - firstAt >= LONGEST.toMillis();
        }
    }
}
