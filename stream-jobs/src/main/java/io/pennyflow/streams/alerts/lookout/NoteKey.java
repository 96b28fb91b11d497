package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/** Keys of the store: a tenant's 16 bytes, the kind, an id, and maybe a day. */
final class NoteKey {
    private static final int ID_BYTES = 2 * Long.BYTES;

    private NoteKey() {}

    static Bytes of(UUID tenant, Kind kind, UUID id) {
        return Bytes.wrap(begun(tenant, kind, id, 0).array());
    }

    static Bytes of(UUID tenant, Kind kind, UUID id, LocalDate day) {
        return Bytes.wrap(
                begun(tenant, kind, id, Integer.BYTES)
                        .putInt(Math.toIntExact(day.toEpochDay()))
                        .array());
    }

    static Bytes tenant(Bytes key) {
        return Bytes.wrap(Arrays.copyOf(key.get(), TenantKey.TENANT_BYTES));
    }

    static UUID tenantId(Bytes key) {
        return id(key, 0);
    }

    static Kind kind(Bytes key) {
        return Kind.of(key.get()[TenantKey.TENANT_BYTES]);
    }

    static UUID id(Bytes key) {
        return id(key, TenantKey.TENANT_BYTES + 1);
    }

    private static UUID id(Bytes key, int from) {
        var bytes = ByteBuffer.wrap(key.get(), from, ID_BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static ByteBuffer begun(UUID tenant, Kind kind, UUID id, int more) {
        return ByteBuffer.allocate(TenantKey.TENANT_BYTES + 1 + ID_BYTES + more)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .put(kind.letter())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
    }
}
