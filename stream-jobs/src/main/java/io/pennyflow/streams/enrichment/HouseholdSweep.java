package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Settles all transactions of households of which something changed that any of them may rest on:
 * the currency, an import, what its people taught. A bounded step at a time.
 */
final class HouseholdSweep {
    private static final int KEY_BYTES = 2 * TenantKey.TENANT_BYTES;

    private final SweepPositions positions;
    private final KeyValueStore<Bytes, byte[]> transactions;
    private final Settling settling;
    private final int keyId;

    HouseholdSweep(
            SweepPositions positions,
            KeyValueStore<Bytes, byte[]> transactions,
            Settling settling,
            int keyId) {
        this.positions = positions;
        this.transactions = transactions;
        this.settling = settling;
        this.keyId = keyId;
    }

    /** Settles at most {@code limit} transactions. */
    void step(int limit) {
        try (var waiting = positions.store().all()) {
            var left = limit;
            while (left > 0 && waiting.hasNext()) {
                var next = waiting.next();
                left -= sweep(next.key, next.value, left);
            }
        }
    }

    private int sweep(Bytes tenant, byte[] position, int limit) {
        var due = new ArrayList<Due>();
        try (var rest = transactions.range(Bytes.wrap(position), lastOf(tenant))) {
            while (rest.hasNext() && due.size() < limit) {
                var next = rest.next();
                due.add(new Due(next.key.get(), Known.of(next.value).told().seenAt()));
            }
            positions.store().put(tenant, rest.hasNext() ? rest.peekNextKey().get() : null);
        }
        // What was taught is learned in the order of time, and asked in it is learned once.
        due.sort(Comparator.comparingLong(Due::seenAt));
        due.forEach(it -> settling.again(TenantKey.ofStored(it.key(), keyId)));
        return due.size();
    }

    private static Bytes lastOf(Bytes tenant) {
        var last = new byte[KEY_BYTES];
        Arrays.fill(last, (byte) 0xff);
        System.arraycopy(tenant.get(), 0, last, 0, TenantKey.TENANT_BYTES);
        return Bytes.wrap(last);
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Due(byte[] key, long seenAt) {}
}
