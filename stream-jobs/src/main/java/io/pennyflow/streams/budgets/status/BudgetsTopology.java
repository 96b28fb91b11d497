package io.pennyflow.streams.budgets.status;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.TenantPartition;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.TopologySource;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.Topology;

/**
 * Counts budgets, month by month. It reads transactions, not sums of spending: those are over all
 * accounts, and a budget is of some.
 *
 * <pre>
 * budgets.v1 ----------------+
 * transactions.enriched.v1 --+-- count-budgets --> budgets.status.v1
 * accounts.v1 ---------------+
 * fx.rates.v1 (global) ------+
 * </pre>
 */
public final class BudgetsTopology implements TopologySource {
    static final String MOVEMENTS = "budget-movements";
    static final String DAYS = "budget-days";
    static final String ACCOUNTS = "budget-accounts";
    static final String BUDGETS = "budgets";
    static final String SENT = "budget-months-sent";
    static final String DUE = "budgets-due";
    static final String AT_RATES = "budgets-at-rates";
    static final String SINK = "budget-status-sink";

    private static final String COUNT = "count-budgets";

    private final TenantStores stores;

    /** As it runs in production. */
    public BudgetsTopology() {
        this(TenantStores.ON_DISK);
    }

    BudgetsTopology(TenantStores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "budgets";
    }

    @Override
    public int priority() {
        return Thread.MIN_PRIORITY;
    }

    @Override
    public Topology topology(Registry registry) {
        var topics = BudgetsTopics.of(registry);
        var rates = new RatesTable();
        var topology = new Topology();
        rates.addTo(topology, registry, stores);
        var transactions = Inputs.transactions(topics.enriched().value());
        addSource(topology, "enriched-source", topics.enriched(), transactions);
        addSource(
                topology,
                "accounts-source",
                topics.accounts(),
                Inputs.accounts(topics.accounts().value()));
        addSource(
                topology,
                "budgets-source",
                topics.budgets(),
                Inputs.budgets(topics.budgets().value()));
        topology.addProcessor(
                COUNT,
                () -> new BudgetsProcessor(topics, rates),
                "enriched-source",
                "accounts-source",
                "budgets-source");
        topology.addStateStore(stores.cached(DAYS), COUNT);
        topology.addStateStore(stores.cached(DUE), COUNT);
        for (var facts : new String[] {MOVEMENTS, ACCOUNTS, BUDGETS, SENT, AT_RATES}) {
            topology.addStateStore(stores.uncached(facts), COUNT);
        }
        var bytes = new ByteArraySerializer();
        topology.addSink(SINK, topics.status().name(), bytes, bytes, new TenantPartition(), COUNT);
        return topology;
    }

    private static void addSource(
            Topology topology, String name, Topic<?, ?> topic, Deserializer<Input> reader) {
        topology.addSource(name, new TenantKeyDeserializer<>(topic), reader, topic.name());
    }
}
