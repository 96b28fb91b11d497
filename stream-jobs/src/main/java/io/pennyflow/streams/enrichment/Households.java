package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** The currency each household counts in. One task's own; what was looked up is remembered. */
final class Households {
    /** What a household that is not known counts in. */
    static final String UNKNOWN = "";

    /** Households remembered; the one not asked for longest is forgotten first. */
    static final int REMEMBERED = 50_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<UUID, String> remembered = new Newest();

    Households(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    String currencyOf(TenantKey key) {
        return remembered.computeIfAbsent(key.tenant(), tenant -> look(key));
    }

    /** Whether that is news. */
    boolean set(TenantKey key, String currency) {
        if (currencyOf(key).equals(currency)) {
            return false;
        }
        var bytes = currency.equals(UNKNOWN) ? null : currency.getBytes(StandardCharsets.UTF_8);
        store.put(Bytes.wrap(key.prefix()), bytes);
        remembered.put(key.tenant(), currency);
        return true;
    }

    private String look(TenantKey key) {
        var stored = store.get(Bytes.wrap(key.prefix()));
        return stored == null ? UNKNOWN : new String(stored, StandardCharsets.UTF_8);
    }

    private static final class Newest extends LinkedHashMap<UUID, String> {
        Newest() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, String> eldest) {
            return size() > REMEMBERED;
        }
    }
}
