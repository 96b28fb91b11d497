package io.pennyflow.streams.budgets.status;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Entries of a store whose keys are a tenant, an id, and maybe a month. */
final class Kept {
    private static final int ID_BYTES = 2 * Long.BYTES;

    private final KeyValueStore<Bytes, byte[]> store;

    Kept(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    byte @Nullable [] get(Bytes key) {
        return store.get(key);
    }

    /** Whether that is news. */
    boolean set(Bytes key, byte @Nullable [] value) {
        if (Arrays.equals(store.get(key), value)) {
            return false;
        }
        store.put(key, value);
        return true;
    }

    boolean has(byte[] prefix) {
        try (var entries = store.prefixScan(Bytes.wrap(prefix), new BytesSerializer())) {
            return entries.hasNext();
        }
    }

    /** Read before anything is written: an iterator does not like to be written under. */
    <T> List<T> all(byte[] prefix, BiFunction<Bytes, byte[], T> read) {
        var all = new ArrayList<T>();
        try (var entries = store.prefixScan(Bytes.wrap(prefix), new BytesSerializer())) {
            entries.forEachRemaining(it -> all.add(read.apply(it.key, it.value)));
        }
        return all;
    }

    static UUID id(Bytes key) {
        var bytes = ByteBuffer.wrap(key.get(), TenantKey.TENANT_BYTES, ID_BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static UUID tenant(Bytes key) {
        var bytes = ByteBuffer.wrap(key.get(), 0, TenantKey.TENANT_BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Of a month, as days since 1970 of the first day it is named after. */
    static Bytes month(byte[] tenant, UUID id, int day) {
        return Bytes.wrap(
                ByteBuffer.allocate(TenantKey.TENANT_BYTES + ID_BYTES + Integer.BYTES)
                        .put(tenant)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .putInt(day ^ Integer.MIN_VALUE)
                        .array());
    }

    static int day(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt(TenantKey.TENANT_BYTES + ID_BYTES)
                ^ Integer.MIN_VALUE;
    }
}
