package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Settles all transactions of households whose currency became known or changed, or which took an
 * import back, a bounded step at a time. How far it came is in a store, so a crash or a move to
 * another instance loses nothing.
 */
final class HouseholdSweep {
    private static final int KEY_BYTES = 32;

    private final KeyValueStore<Bytes, byte[]> positions;
    private final KeyValueStore<Bytes, byte[]> transactions;
    private final Settling settling;
    private final int keyId;

    HouseholdSweep(
            KeyValueStore<Bytes, byte[]> positions,
            KeyValueStore<Bytes, byte[]> transactions,
            Settling settling,
            int keyId) {
        this.positions = positions;
        this.transactions = transactions;
        this.settling = settling;
        this.keyId = keyId;
    }

    void begin(TenantKey household) {
        var tenant = household.prefix();
        positions.put(Bytes.wrap(tenant), Arrays.copyOf(tenant, KEY_BYTES));
    }

    /** Settles at most {@code limit} transactions. */
    void step(int limit) {
        try (var waiting = positions.all()) {
            var left = limit;
            while (left > 0 && waiting.hasNext()) {
                var next = waiting.next();
                left -= sweep(next.key, next.value, left);
            }
        }
    }

    private int sweep(Bytes tenant, byte[] position, int limit) {
        var settled = 0;
        try (var rest = transactions.range(Bytes.wrap(position), lastOf(tenant))) {
            while (rest.hasNext() && settled < limit) {
                settling.again(TenantKey.ofStored(rest.next().key.get(), keyId));
                settled++;
            }
            positions.put(tenant, rest.hasNext() ? rest.peekNextKey().get() : null);
        }
        return settled;
    }

    private static Bytes lastOf(Bytes tenant) {
        var last = new byte[KEY_BYTES];
        Arrays.fill(last, (byte) 0xff);
        System.arraycopy(tenant.get(), 0, last, 0, TenantKey.TENANT_BYTES);
        return Bytes.wrap(last);
    }
}
