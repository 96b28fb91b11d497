package io.pennyflow.streams.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What other banks call the accounts of a tenant: a row that names one is a transfer to it. */
final class OwnNumbers {
    /** Accounts of a tenant whose numbers are read; a household has few. */
    static final int ACCOUNTS_MAX = 10_000;

    private final KeyValueStore<Bytes, byte[]> store;

    OwnNumbers(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Whether that is news. */
    boolean put(UUID tenant, UUID account, @Nullable String number) {
        var key = StoreKey.of(tenant, account);
        var value = number == null ? null : number.getBytes(UTF_8);
        if (Arrays.equals(store.get(key), value)) {
            return false;
        }
        store.put(key, value);
        return true;
    }

    Map<UUID, Set<String>> of(UUID tenant) {
        var all = new HashMap<UUID, Set<String>>();
        var prefix = StoreKey.of(tenant);
        try (var found = store.range(prefix, StoreKey.behind(prefix))) {
            while (found.hasNext() && all.size() < ACCOUNTS_MAX) {
                var next = found.next();
                all.put(StoreKey.id(next.key, 1), Set.of(new String(next.value, UTF_8)));
            }
        }
        return all;
    }
}
