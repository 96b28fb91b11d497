package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * How far the sweeps of households came: kept in a store, so a crash or a move to another instance
 * loses nothing.
 */
record SweepPositions(KeyValueStore<Bytes, byte[]> store) {
    private static final int KEY_BYTES = 2 * TenantKey.TENANT_BYTES;

    /** From the household's first transaction, also when a sweep is under way. */
    void begin(TenantKey household) {
        var tenant = household.prefix();
        store.put(Bytes.wrap(tenant), Arrays.copyOf(tenant, KEY_BYTES));
    }
}
