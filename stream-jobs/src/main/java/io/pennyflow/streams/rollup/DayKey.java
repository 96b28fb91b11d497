package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/** Keys of the stores: a tenant's 16 bytes, then what it is about, days in order. */
final class DayKey {
    private static final int UUID_BYTES = 16;
    private static final int ACCOUNT_BYTES = TenantKey.TENANT_BYTES + UUID_BYTES;

    private DayKey() {}

    static Bytes spending(byte[] tenant, int day, String category) {
        var text = category.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(
                ByteBuffer.allocate(tenant.length + Integer.BYTES + text.length)
                        .put(tenant)
                        .putInt(day ^ Integer.MIN_VALUE)
                        .put(text)
                        .array());
    }

    static Bytes account(byte[] tenant, UUID account) {
        return Bytes.wrap(
                ByteBuffer.allocate(ACCOUNT_BYTES)
                        .put(tenant)
                        .putLong(account.getMostSignificantBits())
                        .putLong(account.getLeastSignificantBits())
                        .array());
    }

    static Bytes balance(Bytes account, int day) {
        return Bytes.wrap(
                ByteBuffer.allocate(ACCOUNT_BYTES + Integer.BYTES)
                        .put(account.get())
                        .putInt(day ^ Integer.MIN_VALUE)
                        .array());
    }

    static UUID tenant(Bytes key) {
        return uuid(key, 0);
    }

    /** Of a key of {@link #account} or {@link #balance}. */
    static UUID account(Bytes key) {
        return uuid(key, TenantKey.TENANT_BYTES);
    }

    static int dayOfBalance(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt(ACCOUNT_BYTES) ^ Integer.MIN_VALUE;
    }

    static int dayOfSpending(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt(TenantKey.TENANT_BYTES) ^ Integer.MIN_VALUE;
    }

    static String category(Bytes key) {
        var bytes = key.get();
        var from = TenantKey.TENANT_BYTES + Integer.BYTES;
        return new String(Arrays.copyOfRange(bytes, from, bytes.length), StandardCharsets.UTF_8);
    }

    private static UUID uuid(Bytes key, int at) {
        var bytes = ByteBuffer.wrap(key.get());
        return new UUID(bytes.getLong(at), bytes.getLong(at + Long.BYTES));
    }
}
