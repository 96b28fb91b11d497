package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.TenantPartition;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.TopologySource;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * Raises and resolves alerts, and keeps what people decide about them.
 *
 * <pre>
 * anomalies.v1 ---- alert --+-- state ----> alerts.v1
 * alert-decisions.v1 -------+
 * </pre>
 */
public final class AlertTopology implements TopologySource {
    static final String ALERTS = "alerts";

    static final String STATES = "alert-states";
    static final String DECISIONS = "alert-decisions";

    private static final String ALERT = "alert";
    private static final String STATE = "state";
    private static final String SOURCE = "anomalies-source";
    private static final String DECISION_SOURCE = "alert-decisions-source";

    private final TenantStores stores;

    /** As it runs in production. */
    public AlertTopology() {
        this(TenantStores.ON_DISK);
    }

    AlertTopology(TenantStores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Topology topology(Registry registry) {
        var anomalies = Topic.of(Catalogue.ANOMALIES, registry);
        var alerts = Topic.of(Catalogue.ALERTS, registry);
        var decisions = Topic.of(Catalogue.ALERT_DECISIONS, registry);
        var bytes = new ByteArraySerializer();
        return new Topology()
                .addSource(
                        SOURCE,
                        new TenantKeyDeserializer<>(anomalies),
                        anomalies.value(),
                        anomalies.name())
                .addSource(
                        DECISION_SOURCE,
                        new TenantKeyDeserializer<>(decisions),
                        decisions.value(),
                        decisions.name())
                .addProcessor(ALERT, () -> new AlertProcessor(alerts), SOURCE)
                .addStateStore(stores.uncached(ALERTS), ALERT)
                .addProcessor(
                        STATE,
                        () -> new AlertStateProcessor(alerts, decisions),
                        ALERT,
                        DECISION_SOURCE)
                .addStateStore(stores.uncached(STATES), STATE)
                .addStateStore(stores.uncached(DECISIONS), STATE)
                .addSink("alerts-sink", alerts.name(), bytes, bytes, new TenantPartition(), STATE);
    }
}
