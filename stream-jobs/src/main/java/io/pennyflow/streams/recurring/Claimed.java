package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Transactions that belong to bills people stated, and so to no series that is found, by group. */
final class Claimed {
    private final KeyValueStore<Bytes, byte[]> store;

    Claimed(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    Set<UUID> of(Place place) {
        var stored = store.get(place.key());
        if (stored == null) {
            return Set.of();
        }
        var ids = new HashSet<UUID>();
        for (var at = 0; at < stored.length / TenantKey.TENANT_BYTES; at++) {
            ids.add(StoreKey.id(stored, at));
        }
        return ids;
    }

    /**
     * Returns the groups from which others are claimed than before.
     *
     * @param account what people stated of it
     * @param claims all there are of the account
     */
    List<Place> put(Place account, Map<Place, SortedSet<UUID>> claims) {
        var after = new HashMap<Place, byte[]>();
        claims.forEach((place, ids) -> after.put(place, bytes(ids)));
        var changed = new ArrayList<Place>();
        for (var place : all(account)) {
            if (!after.containsKey(place)) {
                store.delete(place.key());
                changed.add(place);
            }
        }
        after.forEach(
                (place, ids) -> {
                    if (!Arrays.equals(store.get(place.key()), ids)) {
                        store.put(place.key(), ids);
                        changed.add(place);
                    }
                });
        return changed;
    }

    private List<Place> all(Place account) {
        var places = new ArrayList<Place>();
        var prefix = StoreKey.of(account.tenant(), account.account());
        try (var all = store.range(prefix, StoreKey.behind(prefix))) {
            all.forEachRemaining(it -> places.add(Place.of(it.key)));
        }
        return places;
    }

    private static byte[] bytes(SortedSet<UUID> ids) {
        return StoreKey.of(ids.toArray(UUID[]::new)).get();
    }
}
