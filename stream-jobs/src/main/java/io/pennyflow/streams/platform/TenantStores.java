package io.pennyflow.streams.platform;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** State stores of bytes whose keys begin with a tenant's 16 bytes. */
public final class TenantStores {
    private TenantStores() {}

    /** For entries that are written once in a while: a cache would only copy them. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> uncached(String name) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray());
    }

    /** For sums that many records in a row add to: written down once a commit. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> cached(String name) {
        return uncached(name).withCachingEnabled();
    }
}
