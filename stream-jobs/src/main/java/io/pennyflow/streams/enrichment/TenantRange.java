package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** All that a store keeps of one tenant under keys of two uuids. */
final class TenantRange {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private TenantRange() {}

    static void forEach(
            KeyValueStore<Bytes, byte[]> store, TenantKey key, BiConsumer<UUID, byte[]> each) {
        var first = Bytes.wrap(Showing.stored(key, FIRST));
        try (var all = store.range(first, Bytes.wrap(Showing.stored(key, LAST)))) {
            while (all.hasNext()) {
                var next = all.next();
                var id = ByteBuffer.wrap(next.key.get(), TenantKey.TENANT_BYTES, 16);
                each.accept(new UUID(id.getLong(), id.getLong()), next.value);
            }
        }
    }
}
