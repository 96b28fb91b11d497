package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
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
 * What streams know of each household as a whole: its settings, the imports it took back, whether
 * its people teach. One task's own; what was looked up is remembered, so that most rows cost no
 * read.
 */
final class Households {
    /** What a household that is not known counts in. */
    static final String UNKNOWN = "";

    /** Since when a household learns that does not want to. */
    static final long NEVER = Long.MAX_VALUE;

    /** Households remembered; the one not asked for longest is forgotten first. */
    static final int REMEMBERED = 50_000;

    /** How exactly it is known until when transactions were seen: each step costs a write. */
    private static final long SEEN_STEP_MILLIS = 60_000;

    private static final byte KEEP_EDITED = 1;
    private static final byte KEEP_NOTHING = 0;

    private final KeyValueStore<Bytes, byte[]> settings;
    private final KeyValueStore<Bytes, byte[]> undone;
    private final Map<UUID, Household> remembered = new Newest();

    Households(KeyValueStore<Bytes, byte[]> settings, KeyValueStore<Bytes, byte[]> undone) {
        this.settings = settings;
        this.undone = undone;
    }

    Household of(TenantKey key) {
        return remembered.computeIfAbsent(key.tenant(), tenant -> read(key));
    }

    /** Whether that is news. */
    boolean set(TenantKey key, String currency, long learnsSince) {
        var before = of(key);
        if (before.currency().equals(currency) && before.learnsSince() == learnsSince) {
            return false;
        }
        put(key, before.of(currency, learnsSince));
        return true;
    }

    void setTeaches(TenantKey key) {
        var before = of(key);
        if (!before.teaches()) {
            put(key, before.teaching());
        }
    }

    /** A transaction was seen at this time, in milliseconds since 1970. */
    void setSeen(TenantKey key, long at) {
        var before = of(key);
        if (at >= before.seenUntil()) {
            put(key, before.seen((at / SEEN_STEP_MILLIS + 1) * SEEN_STEP_MILLIS));
        }
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

    private void put(TenantKey key, Household household) {
        var text = household.toText().getBytes(StandardCharsets.UTF_8);
        settings.put(Bytes.wrap(key.prefix()), text);
        remembered.put(key.tenant(), household);
    }

    private Household read(TenantKey key) {
        var stored = settings.get(Bytes.wrap(key.prefix()));
        var text = stored == null ? UNKNOWN : new String(stored, StandardCharsets.UTF_8);
        return Household.ofText(text, undoneBy(key));
    }

    private Map<UUID, Boolean> undoneBy(TenantKey key) {
        var imports = new HashMap<UUID, Boolean>();
        TenantRange.forEach(undone, key, (id, stored) -> imports.put(id, stored[0] == KEEP_EDITED));
        return Map.copyOf(imports);
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
