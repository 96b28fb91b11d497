package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.wire.WireBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What is known of the transactions, side by side with those of the same counterparty. */
final class Groups {
    private final KeyValueStore<Bytes, byte[]> locations;
    private final KeyValueStore<Bytes, byte[]> facts;
    private final WireBuffer buffer = new WireBuffer();

    Groups(KeyValueStore<Bytes, byte[]> locations, KeyValueStore<Bytes, byte[]> facts) {
        this.locations = locations;
        this.facts = facts;
    }

    /** Returns the groups that are not what they were. */
    List<Place> put(UUID tenant, UUID transaction, @Nullable Place to, @Nullable Fact fact) {
        var location = StoreKey.of(tenant, transaction);
        var from = place(tenant, locations.get(location));
        var after = to == null || fact == null ? null : fact.toBytes(buffer);
        var changed = new ArrayList<Place>(2);
        if (from != null && !from.equals(to)) {
            facts.delete(key(from, transaction));
            changed.add(from);
        }
        if (to == null || after == null) {
            locations.delete(location);
            return changed;
        }
        if (!to.equals(from)) {
            locations.put(location, StoreKey.of(to.account(), to.group()).get());
        }
        var key = key(to, transaction);
        if (!Arrays.equals(facts.get(key), after)) {
            facts.put(key, after);
            changed.add(to);
        }
        return changed;
    }

    /** By transaction. */
    Map<UUID, Fact> of(Place place) {
        var found = new TreeMap<UUID, Fact>();
        var prefix = place.key();
        try (var all = facts.range(prefix, StoreKey.behind(prefix))) {
            all.forEachRemaining(it -> found.put(StoreKey.id(it.key.get(), 3), Fact.of(it.value)));
        }
        return found;
    }

    /** All transactions of an account, group by group. */
    void forEach(UUID tenant, UUID account, Visitor visitor) {
        var prefix = StoreKey.of(tenant, account);
        try (var all = facts.range(prefix, StoreKey.behind(prefix))) {
            all.forEachRemaining(
                    it -> {
                        var key = it.key.get();
                        var id = StoreKey.id(key, 3);
                        visitor.visit(Place.of(it.key), id, Fact.of(it.value));
                    });
        }
    }

    /** Takes a transaction of a group. */
    @FunctionalInterface
    interface Visitor {
        void visit(Place place, UUID transaction, Fact fact);
    }

    /** The groups that these transactions of a tenant are in. */
    Set<Place> withAny(UUID tenant, List<UUID> transactions) {
        var found = new HashSet<Place>();
        for (var transaction : transactions) {
            var place = place(tenant, locations.get(StoreKey.of(tenant, transaction)));
            if (place != null) {
                found.add(place);
            }
        }
        return found;
    }

    private static @Nullable Place place(UUID tenant, byte @Nullable [] stored) {
        return stored == null
                ? null
                : new Place(tenant, StoreKey.id(stored, 0), StoreKey.id(stored, 1));
    }

    private static Bytes key(Place place, UUID transaction) {
        return StoreKey.of(place.tenant(), place.account(), place.group(), transaction);
    }
}
