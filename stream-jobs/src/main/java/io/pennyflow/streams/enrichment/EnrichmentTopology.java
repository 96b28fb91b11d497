package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.TenantPartition;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologySource;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * Enriches transactions. All sources have a tenant's records in the same partition, so that one
 * step sees them together and nothing is sent around.
 *
 * <pre>
 * transactions.raw.v1 -----+
 * overrides.v1 ------------+
 * transactions.matches.v1 -+-- enrich --+-- priced ------> transactions.enriched.v1
 * deletions.v1 ------------+            +-- must wait ---> transactions.unpriced.v1
 * imports.undone.v1 -------+
 * annotations.v1 ----------+
 * households.v1 -----------+
 * rules.v1 ----------------+
 * fx.rates.v1 (global) ----+
 * </pre>
 */
public final class EnrichmentTopology implements TopologySource {
    static final String TRANSACTIONS = "transactions";
    static final String FOREIGN = "foreign-transactions";
    static final String HOUSEHOLDS = "households";
    static final String HOUSEHOLD_SWEEPS = "household-sweeps";

    static final String UNDONE = "undone-imports";

    static final String TAUGHT = "taught-cases";
    static final String RULES = "rules";

    private static final List<String> STORES =
            List.of(TRANSACTIONS, FOREIGN, HOUSEHOLDS, HOUSEHOLD_SWEEPS, UNDONE, TAUGHT, RULES);
    private static final String ENRICH = "enrich";

    private final TenantStores stores;

    /** As it runs in production. */
    public EnrichmentTopology() {
        this(TenantStores.ON_DISK);
    }

    public EnrichmentTopology(TenantStores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "enrichment";
    }

    @Override
    public Topology topology(Registry registry) {
        var topics = EnrichmentTopics.of(registry);
        var rates = new RatesTable();
        var compiled = new CompiledBooks();
        var topology = new Topology();
        rates.addTo(topology, registry, stores);
        addSources(topology, topics);
        topology.addProcessor(
                ENRICH,
                () -> new EnrichmentProcessor(topics, rates, compiled),
                "raw-source",
                "overrides-source",
                "households-source",
                "matches-source",
                "deletions-source",
                "undone-source",
                "annotations-source",
                "rules-source");
        for (var store : STORES) {
            topology.addStateStore(stores.uncached(store), ENRICH);
        }
        addSink(topology, "enriched-sink", topics.enriched().name());
        addSink(topology, "unpriced-sink", topics.unpriced().name());
        return topology;
    }

    private static void addSources(Topology topology, EnrichmentTopics topics) {
        topology.addSource(
                "raw-source",
                new TenantKeyDeserializer<>(topics.raw()),
                new FactsDeserializer(topics.raw()),
                topics.raw().name());
        topology.addSource(
                "overrides-source",
                new TenantKeyDeserializer<>(topics.overrides()),
                IntentDeserializers.overrides(topics.overrides().value()),
                topics.overrides().name());
        topology.addSource(
                "households-source",
                new TenantKeyDeserializer<>(topics.households()),
                IntentDeserializers.households(topics.households().value()),
                topics.households().name());
        topology.addSource(
                "matches-source",
                new TenantKeyDeserializer<>(topics.matches()),
                IntentDeserializers.matches(topics.matches().value()),
                topics.matches().name());
        topology.addSource(
                "deletions-source",
                new TenantKeyDeserializer<>(topics.deletions()),
                IntentDeserializers.deletions(topics.deletions().value()),
                topics.deletions().name());
        topology.addSource(
                "undone-source",
                new TenantKeyDeserializer<>(topics.undone()),
                IntentDeserializers.undone(topics.undone().value()),
                topics.undone().name());
        topology.addSource(
                "annotations-source",
                new TenantKeyDeserializer<>(topics.annotations()),
                IntentDeserializers.annotations(topics.annotations().value()),
                topics.annotations().name());
        topology.addSource(
                "rules-source",
                new TenantKeyDeserializer<>(topics.rules()),
                IntentDeserializers.rules(topics.rules().value()),
                topics.rules().name());
    }

    private static void addSink(Topology topology, String name, String topic) {
        var bytes = new ByteArraySerializer();
        topology.addSink(name, topic, bytes, bytes, new TenantPartition(), ENRICH);
    }
}
