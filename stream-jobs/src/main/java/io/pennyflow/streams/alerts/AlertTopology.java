package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.alerts.lookout.LookoutPart;
import io.pennyflow.streams.alerts.lookout.LookoutTopics;
import io.pennyflow.streams.platform.TenantPartition;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.TopologySource;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * Raises and resolves alerts, and keeps what people decide about them.
 *
 * <pre>
 * anomalies.v1 ------------------- alert -+
 * bills.v1 ----------------- bill-notice -+
 * recurring.streams.v1 --- series-notice -+
 * budgets.status.v1 ------ budget-notice -+-- state --> alerts.v1
 * these three, and                        |
 * transactions.enriched.v1                |
 * accounts.v1  balances.daily.v1          |
 * goals.v1  alert-settings.v1             |
 * imports.v1  imports.undone.v1 - lookout-+
 * alert-decisions.v1 ---------------------+
 * </pre>
 */
public final class AlertTopology implements TopologySource {
    static final String ALERTS = "alerts";

    static final String STATES = "alert-states";
    static final String DECISIONS = "alert-decisions";
    static final String BILLS = "bill-notices";
    static final String SERIES = "series-notices";
    static final String BUDGETS = "budget-notices";

    private static final String ALERT = "alert";
    private static final String STATE = "state";
    private static final String SOURCE = "anomalies-source";
    private static final String DECISION_SOURCE = "alert-decisions-source";

    private final TenantStores stores;

    /** As it runs in production. */
    public AlertTopology() {
        this(TenantStores.ON_DISK);
    }

    /** With its stores elsewhere. */
    public AlertTopology(TenantStores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public int priority() {
        return Thread.MIN_PRIORITY;
    }

    @Override
    public Topology topology(Registry registry) {
        var anomalies = Topic.of(Catalogue.ANOMALIES, registry);
        var alerts = Topic.of(Catalogue.ALERTS, registry);
        var decisions = Topic.of(Catalogue.ALERT_DECISIONS, registry);
        var bytes = new ByteArraySerializer();
        var topology =
                new Topology()
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
                        .addStateStore(stores.uncached(ALERTS), ALERT);
        addNotices(topology, BILLS, Topic.of(Catalogue.BILLS, registry), new BillNotices(), alerts);
        addNotices(
                topology,
                SERIES,
                Topic.of(Catalogue.RECURRING, registry),
                new SeriesNotices(),
                alerts);
        addNotices(
                topology,
                BUDGETS,
                Topic.of(Catalogue.BUDGET_STATUS, registry),
                new BudgetNotices(),
                alerts);
        LookoutPart.addTo(
                topology,
                LookoutTopics.of(registry),
                alerts,
                new LookoutPart.Sources(source(BILLS), source(SERIES), source(BUDGETS)),
                stores);
        return topology.addProcessor(
                        STATE,
                        () -> new AlertStateProcessor(alerts, decisions),
                        ALERT,
                        BILLS,
                        SERIES,
                        BUDGETS,
                        LookoutPart.LOOKOUT,
                        DECISION_SOURCE)
                .addStateStore(stores.uncached(STATES), STATE)
                .addStateStore(stores.uncached(DECISIONS), STATE)
                .addSink("alerts-sink", alerts.name(), bytes, bytes, new TenantPartition(), STATE);
    }

    /** The processor and its store have the same name. */
    private <K extends SpecificRecord, V extends SpecificRecord> void addNotices(
            Topology topology,
            String name,
            Topic<K, V> from,
            Notices<K, V> notices,
            Topic<AlertKey, Alert> alerts) {
        topology.addSource(source(name), from.key(), from.value(), from.name())
                .addProcessor(
                        name, () -> new NoticeProcessor<>(notices, alerts, name), source(name))
                .addStateStore(stores.uncached(name), name);
    }

    private static String source(String name) {
        return name + "-source";
    }
}
