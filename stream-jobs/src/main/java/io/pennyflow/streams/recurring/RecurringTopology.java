package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.TenantPartition;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologySource;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * Finds what comes again and again.
 *
 * <pre>
 * transactions.enriched.v1 --+             +--> recurring.streams.v1
 *                            +-- recount --+
 * verdicts.v1 ---------------+             +--> bills.v1
 * bills.own.v1 --------------+
 * </pre>
 */
public final class RecurringTopology implements TopologySource {
    static final String LOCATIONS = "recurring-locations";
    static final String GROUPS = "recurring-groups";
    static final String VERDICTS = "recurring-verdicts";
    static final String OWN_BILLS = "recurring-own-bills";
    static final String CLAIMED = "recurring-claimed";
    static final String MARKS = "recurring-marks";
    static final String SENT = "recurring-sent";

    static final String STREAMS_SINK = "streams-sink";
    static final String BILLS_SINK = "bills-sink";

    private static final String RECOUNT = "recount";
    private static final List<String> STORES =
            List.of(LOCATIONS, GROUPS, VERDICTS, OWN_BILLS, CLAIMED, MARKS, SENT);

    private final TenantStores stores;

    /** As it runs in production. */
    public RecurringTopology() {
        this(TenantStores.ON_DISK);
    }

    /** With its stores elsewhere. */
    public RecurringTopology(TenantStores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "recurring";
    }

    @Override
    public int priority() {
        return Thread.MIN_PRIORITY;
    }

    @Override
    public Topology topology(Registry registry) {
        var topics = RecurringTopics.of(registry);
        var topology = new Topology();
        topology.addSource(
                "enriched-source",
                new TenantKeyDeserializer<>(topics.enriched()),
                Inputs.enriched(topics.enriched().value()),
                topics.enriched().name());
        topology.addSource(
                "verdicts-source",
                new TenantKeyDeserializer<>(topics.verdicts()),
                Inputs.verdicts(topics.verdicts().value()),
                topics.verdicts().name());
        topology.addSource(
                "own-bills-source",
                new TenantKeyDeserializer<>(topics.ownBills()),
                Inputs.ownBills(topics.ownBills().value()),
                topics.ownBills().name());
        topology.addProcessor(
                RECOUNT,
                () -> new RecurringProcessor(topics),
                "enriched-source",
                "verdicts-source",
                "own-bills-source");
        for (var store : STORES) {
            topology.addStateStore(stores.uncached(store), RECOUNT);
        }
        addSink(topology, STREAMS_SINK, topics.streams().name());
        addSink(topology, BILLS_SINK, topics.bills().name());
        return topology;
    }

    private static void addSink(Topology topology, String name, String topic) {
        var bytes = new ByteArraySerializer();
        topology.addSink(name, topic, bytes, bytes, new TenantPartition(), RECOUNT);
    }
}
