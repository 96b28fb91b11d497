package io.pennyflow.streams.matching;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.TenantPartition;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologySource;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.Topology;

/**
 * Finds rows that are one transaction and transfers between a tenant's accounts. Reads facts and
 * intent only: a row that was merged is gone from what enrichment says, and would be un-merged.
 *
 * <pre>
 * transactions.raw.v1 --+
 * overrides.v1 ---------+
 * annotations.v1 -------+
 * accounts.v1 ----------+
 * match-decisions.v1 ---+-- match --> transactions.matches.v1
 * imports.undone.v1 ----+
 * fx.rates.v1 (global) -+
 * </pre>
 */
public final class MatchingTopology implements TopologySource {
    static final String ROWS = "rows";
    static final String DAYS = "days";
    static final String BATCHES = "batches";
    static final String NUMBERS = "account-numbers";
    static final String DECISIONS = "decisions";
    static final String UNDONE = "undone-imports";
    static final String MARKS = "marks";
    static final String MATCHES = "matches";

    private static final String MATCH = "match";

    private final TenantStores stores;

    /** As it runs in production. */
    public MatchingTopology() {
        this(TenantStores.ON_DISK);
    }

    public MatchingTopology(TenantStores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "matching";
    }

    /** Rows are shown as they come; that two are one may be seen a moment later. */
    @Override
    public int priority() {
        return Thread.MIN_PRIORITY;
    }

    @Override
    public Topology topology(Registry registry) {
        var topics = MatchingTopics.of(registry);
        var rates = new RatesTable();
        var topology = new Topology();
        rates.addTo(topology, registry, stores);
        addSources(topology, topics);
        topology.addProcessor(
                MATCH,
                () -> new MatchingProcessor(topics, rates),
                "raw-source",
                "overrides-source",
                "annotations-source",
                "accounts-source",
                "decisions-source",
                "undone-source");
        for (var store : new String[] {ROWS, NUMBERS, DECISIONS, UNDONE, MATCHES}) {
            topology.addStateStore(stores.uncached(store), MATCH);
        }
        // Written row by row, each entry many times in a row.
        for (var store : new String[] {DAYS, BATCHES, MARKS}) {
            topology.addStateStore(stores.cached(store), MATCH);
        }
        var bytes = new ByteArraySerializer();
        topology.addSink(
                "matches-sink",
                topics.matches().name(),
                bytes,
                bytes,
                new TenantPartition(),
                MATCH);
        return topology;
    }

    private static void addSources(Topology topology, MatchingTopics topics) {
        add(
                topology,
                "raw-source",
                new TenantKeyDeserializer<>(topics.raw()),
                Inputs.raw(topics.raw().value()),
                topics.raw().name());
        add(
                topology,
                "overrides-source",
                new TenantKeyDeserializer<>(topics.overrides()),
                Inputs.overrides(),
                topics.overrides().name());
        add(
                topology,
                "annotations-source",
                new TenantKeyDeserializer<>(topics.annotations()),
                Inputs.annotations(),
                topics.annotations().name());
        add(
                topology,
                "accounts-source",
                new TenantKeyDeserializer<>(topics.accounts()),
                Inputs.accounts(topics.accounts().value()),
                topics.accounts().name());
        add(
                topology,
                "decisions-source",
                new TenantKeyDeserializer<>(topics.decisions()),
                Inputs.decisions(topics.decisions().value()),
                topics.decisions().name());
        add(
                topology,
                "undone-source",
                new TenantKeyDeserializer<>(topics.undone()),
                Inputs.undone(topics.undone().value()),
                topics.undone().name());
    }

    private static void add(
            Topology topology,
            String name,
            TenantKeyDeserializer<?> keys,
            Deserializer<Input> values,
            String topic) {
        topology.addSource(name, keys, values, topic);
    }
}
