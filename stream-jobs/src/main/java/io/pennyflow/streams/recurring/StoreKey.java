package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/** Keys of the stores: ids of 16 bytes each, the tenant first. */
final class StoreKey {
    private static final int ID_BYTES = TenantKey.TENANT_BYTES;

    private StoreKey() {}

    static Bytes of(UUID... ids) {
        var key = ByteBuffer.allocate(ids.length * ID_BYTES);
        for (var id : ids) {
            key.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return Bytes.wrap(key.array());
    }

    /** The first key behind all that begin with this. */
    static Bytes behind(Bytes prefix) {
        return Bytes.increment(prefix);
    }

    static UUID id(byte[] key, int index) {
        var bytes = ByteBuffer.wrap(key, index * ID_BYTES, ID_BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
