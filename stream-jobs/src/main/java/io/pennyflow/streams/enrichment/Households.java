package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The currency each household counts in and the imports it took back. One task's own; what was
 * looked up is remembered, so that most rows cost no read.
 */
final class Households {
    /** What a household that is not known counts in. */
    static final String UNKNOWN = "";

    /** Households remembered; the one not asked for longest is forgotten first. */
    static final int REMEMBERED = 50_000;

    private static final byte KEEP_EDITED = 1;
    private static final byte KEEP_NOTHING = 0;

    private final KeyValueStore<Bytes, byte[]> currencies;
    private final KeyValueStore<Bytes, byte[]> undone;
    private final Map<UUID, Household> remembered = new Newest();

    Households(KeyValueStore<Bytes, byte[]> currencies, KeyValueStore<Bytes, byte[]> undone) {
        this.currencies = currencies;
        this.undone = undone;
    }

    Household of(TenantKey key) {
        return remembered.computeIfAbsent(
                key.tenant(), tenant -> new Household(currencyOf(key), undoneBy(key)));
    }

    /** Whether that is news. */
    boolean setCurrency(TenantKey key, String currency) {
        if (of(key).currency().equals(currency)) {
            return false;
        }
        var bytes = currency.equals(UNKNOWN) ? null : currency.getBytes(StandardCharsets.UTF_8);
        currencies.put(Bytes.wrap(key.prefix()), bytes);
        remembered.remove(key.tenant());
        return true;
    }

    /** Whether that is news. A null {@code keepEdited}: the import counts again. */
    boolean setUndone(TenantKey key, @Nullable Boolean keepEdited) {
        if (Objects.equals(of(key).undone().get(key.id()), keepEdited)) {
            return false;
        }
        var bytes =
                keepEdited == null ? null : new byte[] {keepEdited ? KEEP_EDITED : KEEP_NOTHING};
        undone.put(Bytes.wrap(key.stored()), bytes);
        remembered.remove(key.tenant());
        return true;
    }

    private String currencyOf(TenantKey key) {
        var stored = currencies.get(Bytes.wrap(key.prefix()));
        return stored == null ? UNKNOWN : new String(stored, StandardCharsets.UTF_8);
    }

    private Map<UUID, Boolean> undoneBy(TenantKey key) {
        var imports = new HashMap<UUID, Boolean>();
        try (var all = undone.range(first(key), last(key))) {
            while (all.hasNext()) {
                var next = all.next();
                var id = ByteBuffer.wrap(next.key.get(), TenantKey.TENANT_BYTES, 16);
                imports.put(new UUID(id.getLong(), id.getLong()), next.value[0] == KEEP_EDITED);
            }
        }
        return Map.copyOf(imports);
    }

    private static Bytes first(TenantKey key) {
        return Bytes.wrap(Showing.stored(key, new UUID(0, 0)));
    }

    private static Bytes last(TenantKey key) {
        return Bytes.wrap(Showing.stored(key, new UUID(-1, -1)));
    }

    private static final class Newest extends LinkedHashMap<UUID, Household> {
        Newest() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Household> eldest) {
            return size() > REMEMBERED;
        }
    }
}
