package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Which imports people took back. One task's own; a tenant's are read once and remembered, so that
 * a row of a tenant who undid nothing costs no read.
 */
final class UndoneImports {
    /** Tenants remembered; the one not asked for longest is forgotten first. */
    static final int REMEMBERED = 50_000;

    private static final byte KEEP_EDITED = 1;
    private static final byte KEEP_NOTHING = 0;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<UUID, Map<UUID, Boolean>> remembered = new Newest();

    UndoneImports(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Whether what an import said still counts; {@code edited}: a person decided about the row. */
    boolean counts(TenantKey key, Facts statement, boolean edited) {
        var undone = of(key);
        if (undone.isEmpty()) {
            return true;
        }
        var importId = statement.importId();
        var keepEdited = importId == null ? null : undone.get(importId);
        return keepEdited == null || (keepEdited && edited);
    }

    /** Whether that is news. A null {@code keepEdited}: the import counts again. */
    boolean set(TenantKey key, @Nullable Boolean keepEdited) {
        var undone = of(key);
        var before =
                keepEdited == null ? undone.remove(key.id()) : undone.put(key.id(), keepEdited);
        store.put(
                Bytes.wrap(key.stored()),
                keepEdited == null ? null : new byte[] {keepEdited ? KEEP_EDITED : KEEP_NOTHING});
        return before == null ? keepEdited != null : !before.equals(keepEdited);
    }

    private Map<UUID, Boolean> of(TenantKey key) {
        return remembered.computeIfAbsent(key.tenant(), tenant -> look(key));
    }

    private Map<UUID, Boolean> look(TenantKey key) {
        var undone = new HashMap<UUID, Boolean>();
        try (var all = store.range(first(key), last(key))) {
            while (all.hasNext()) {
                var next = all.next();
                var id = ByteBuffer.wrap(next.key.get(), TenantKey.TENANT_BYTES, 16);
                undone.put(new UUID(id.getLong(), id.getLong()), next.value[0] == KEEP_EDITED);
            }
        }
        return undone;
    }

    private static Bytes first(TenantKey key) {
        return Bytes.wrap(Showing.stored(key, new UUID(0, 0)));
    }

    private static Bytes last(TenantKey key) {
        return Bytes.wrap(Showing.stored(key, new UUID(-1, -1)));
    }

    private static final class Newest extends LinkedHashMap<UUID, Map<UUID, Boolean>> {
        Newest() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Map<UUID, Boolean>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
