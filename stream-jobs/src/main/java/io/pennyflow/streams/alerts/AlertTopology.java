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
 * Raises and resolves alerts.
 *
 * <pre>
 * anomalies.v1 ---- alert ----> alerts.v1
 * </pre>
 */
public final class AlertTopology implements TopologySource {
    static final String ALERTS = "alerts";

    private static final String ALERT = "alert";
    private static final String SOURCE = "anomalies-source";

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
        var bytes = new ByteArraySerializer();
        return new Topology()
                .addSource(
                        SOURCE,
                        new TenantKeyDeserializer<>(anomalies),
                        anomalies.value(),
                        anomalies.name())
                .addProcessor(ALERT, () -> new AlertProcessor(alerts), SOURCE)
                .addStateStore(stores.uncached(ALERTS), ALERT)
                .addSink("alerts-sink", alerts.name(), bytes, bytes, new TenantPartition(), ALERT);
    }
}
