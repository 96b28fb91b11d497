package io.pennyflow.streams.matching;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/** Keys of the stores: ids of 16 bytes each, the tenant first, then perhaps a day. */
final class StoreKey {
    private static final int ID_BYTES = TenantKey.TENANT_BYTES;

    private StoreKey() {}

    static Bytes of(UUID... ids) {
        return Bytes.wrap(put(ids, 0));
    }

    static Bytes ofDay(UUID tenant, UUID account, int day) {
        var key = put(new UUID[] {tenant, account}, Integer.BYTES);
        ByteBuffer.wrap(key).putInt(2 * ID_BYTES, day ^ Integer.MIN_VALUE);
        return Bytes.wrap(key);
    }

    /** The first key behind all that begin with this. */
    static Bytes behind(Bytes prefix) {
        return Bytes.increment(prefix);
    }

    static UUID id(Bytes key, int index) {
        var bytes = ByteBuffer.wrap(key.get(), index * ID_BYTES, ID_BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Of a key made by {@link #ofDay}. */
    static LocalDate day(Bytes key) {
        return LocalDate.ofEpochDay(
                ByteBuffer.wrap(key.get()).getInt(2 * ID_BYTES) ^ Integer.MIN_VALUE);
    }

    private static byte[] put(UUID[] ids, int more) {
        var key = ByteBuffer.allocate(ids.length * ID_BYTES + more);
        for (var id : ids) {
            key.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return key.array();
    }
}
