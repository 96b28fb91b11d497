package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.rates.RateKey;
import io.pennyflow.streams.platform.rates.Rates;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Which transactions rest on which currency's rate, or wait for one: tenant, currency, booking day,
 * transaction. A household that knows one currency only has no entry.
 */
final class ForeignIndex {
    private static final byte[] ENTRY = {1};
    private static final int ID_BYTES = 16;

    private final KeyValueStore<Bytes, byte[]> store;

    ForeignIndex(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Takes a transaction from where it was to where it now belongs. */
    void move(byte[] transaction, Known before, Known after) {
        var from = keys(transaction, before);
        var to = keys(transaction, after);
        if (from.equals(to)) {
            return;
        }
        for (var key : from) {
            if (!to.contains(key)) {
                store.delete(key);
            }
        }
        for (var key : to) {
            if (!from.contains(key)) {
                store.put(key, ENTRY);
            }
        }
    }

    /** The currencies whose rate decides a price: none when there is nothing to convert. */
    static Set<String> legs(String currency, String baseCurrency) {
        if (baseCurrency.isEmpty() || currency.equals(baseCurrency)) {
            return Set.of();
        }
        var legs = new LinkedHashSet<String>();
        legs.add(currency);
        legs.add(baseCurrency);
        legs.remove(Rates.EURO);
        return legs;
    }

    static Bytes key(byte[] tenant, String currency, int day, byte[] id) {
        var key = ByteBuffer.allocate(tenant.length + RateKey.size(currency) + id.length);
        return Bytes.wrap(RateKey.put(key.put(tenant), currency, day).put(id).array());
    }

    private static Set<Bytes> keys(byte[] transaction, Known known) {
        var facts = known.facts();
        if (facts == null) {
            return Set.of();
        }
        var legs = legs(facts.currency(), known.baseCurrency());
        if (legs.isEmpty()) {
            return Set.of();
        }
        var tenant = Arrays.copyOf(transaction, TenantKey.TENANT_BYTES);
        var id = Arrays.copyOfRange(transaction, TenantKey.TENANT_BYTES, transaction.length);
        var keys = new LinkedHashSet<Bytes>();
        legs.forEach(leg -> keys.add(key(tenant, leg, facts.bookedOn(), id)));
        return keys;
    }

    /** An entry, taken apart. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Entry(byte[] tenant, String currency, int day, byte[] id) {
        static Entry of(Bytes key) {
            var bytes = ByteBuffer.wrap(key.get());
            var tenant = new byte[TenantKey.TENANT_BYTES];
            bytes.get(tenant);
            var currency = RateKey.currency(bytes);
            var day = RateKey.day(bytes);
            var id = new byte[ID_BYTES];
            bytes.get(id);
            return new Entry(tenant, currency, day, id);
        }

        /** The transaction's key in the store of what is known. */
        byte[] transaction() {
            return ByteBuffer.allocate(tenant.length + id.length).put(tenant).put(id).array();
        }
    }
}
