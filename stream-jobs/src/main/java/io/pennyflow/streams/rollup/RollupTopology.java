package io.pennyflow.streams.rollup;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.TenantPartition;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologySource;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * Sums up transactions by day.
 *
 * <pre>
 * transactions.enriched.v1 --+            +-- by category --> spending.daily.v1
 * accounts.v1 ---------------+-- roll-up -+
 * fx.rates.v1 (global) ------+            +-- by account ---> balances.daily.v1
 * </pre>
 */
public final class RollupTopology implements TopologySource {
    static final String CONTRIBUTIONS = "contributions";
    static final String SPENDING = "spending-by-day";
    static final String SPENDING_MARKS = "spending-marks";
    static final String BALANCES = "balances-by-day";
    static final String BALANCE_MARKS = "balance-marks";
    static final String BALANCES_AT_RATES = "balances-at-rates";
    static final String ACCOUNTS = "accounts";

    static final String SPENDING_SINK = "spending-sink";
    static final String BALANCES_SINK = "balances-sink";

    private static final String ROLL_UP = "roll-up";

    private final TenantStores stores;

    /** As it runs in production. */
    public RollupTopology() {
        this(TenantStores.ON_DISK);
    }

    /** With its stores elsewhere. */
    public RollupTopology(TenantStores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public int priority() {
        return Thread.MIN_PRIORITY;
    }

    @Override
    public Topology topology(Registry registry) {
        var topics = RollupTopics.of(registry);
        var rates = new RatesTable();
        var topology = new Topology();
        rates.addTo(topology, registry, stores);
        topology.addSource(
                "enriched-source",
                new TenantKeyDeserializer<>(topics.enriched()),
                new ContributionDeserializer(topics.enriched().value()),
                topics.enriched().name());
        topology.addSource(
                "accounts-source",
                new TenantKeyDeserializer<>(topics.accounts()),
                new AccountDeserializer(topics.accounts().value()),
                topics.accounts().name());
        topology.addProcessor(
                ROLL_UP,
                () -> new RollupProcessor(topics, rates),
                "enriched-source",
                "accounts-source");
        addStores(topology);
        addSink(topology, SPENDING_SINK, topics.spending().name());
        addSink(topology, BALANCES_SINK, topics.balances().name());
        return topology;
    }

    private void addStores(Topology topology) {
        for (var sums : new String[] {SPENDING, SPENDING_MARKS, BALANCES, BALANCE_MARKS}) {
            topology.addStateStore(stores.cached(sums), ROLL_UP);
        }
        for (var facts : new String[] {CONTRIBUTIONS, BALANCES_AT_RATES, ACCOUNTS}) {
            topology.addStateStore(stores.uncached(facts), ROLL_UP);
        }
    }

    private static void addSink(Topology topology, String name, String topic) {
        var bytes = new ByteArraySerializer();
        topology.addSink(name, topic, bytes, bytes, new TenantPartition(), ROLL_UP);
    }
}
