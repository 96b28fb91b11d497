package io.pennyflow.streams.platform.rates;

import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.Topic;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * All reference rates as a global store. Global, because rates are few and any transaction may need
 * any of them; to bring transactions to the rates would put half of all on one partition.
 */
public final class RatesTable {
    public static final String STORE = "fx-rates";

    private final RateChanges changes = new RateChanges();

    /** Adds the store and what keeps it to a topology. */
    public void addTo(Topology topology, Registry registry, TenantStores stores) {
        Topic<FxRateKey, FxRate> topic = Topic.of(Catalogue.RATES, registry);
        topology.addGlobalStore(
                stores.global(STORE),
                "rates-source",
                new RateKeyDeserializer(topic.key()),
                new PerEuroDeserializer(topic.value()),
                topic.name(),
                "keep-rates",
                () -> new RatesKeeper(changes));
    }

    /** For one task; {@code store} is what its context gives for {@link #STORE}. */
    @SuppressWarnings("unchecked") // The types are those of addTo.
    public Rates in(StateStore store) {
        return new Rates((ReadOnlyKeyValueStore<Bytes, byte[]>) store, changes);
    }

    public RateChanges.Subscription subscribe() {
        return changes.subscribe();
    }
}
