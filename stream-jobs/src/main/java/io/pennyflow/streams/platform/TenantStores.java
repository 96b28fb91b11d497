package io.pennyflow.streams.platform;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** State stores of bytes; the keys of all but the global ones begin with a tenant's 16 bytes. */
public enum TenantStores {
    ON_DISK,

    /** For tests: a test driver writes all to the disk after each record. */
    IN_MEMORY;

    /** For entries that are written once in a while: a cache would only copy them. */
    public StoreBuilder<KeyValueStore<Bytes, byte[]>> uncached(String name) {
        return Stores.keyValueStoreBuilder(kind(name), Serdes.Bytes(), Serdes.ByteArray());
    }

    /** For sums that many records in a row add to: written down once a commit. */
    public StoreBuilder<KeyValueStore<Bytes, byte[]>> cached(String name) {
        return uncached(name).withCachingEnabled();
    }

    /** For what every task knows; its topic is its own backup. */
    public StoreBuilder<KeyValueStore<Bytes, byte[]>> global(String name) {
        return uncached(name).withLoggingDisabled();
    }

    private KeyValueBytesStoreSupplier kind(String name) {
        return this == ON_DISK
                ? Stores.persistentKeyValueStore(name)
                : Stores.inMemoryKeyValueStore(name);
    }
}
