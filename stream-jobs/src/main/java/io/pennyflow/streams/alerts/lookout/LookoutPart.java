package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.Topology;

/**
 * The part of a topology that looks at whole households.
 *
 * <pre>
 * each source -- its intake --+
 *                             +-- lookout --
 * each source -- its intake --+
 * </pre>
 */
public final class LookoutPart {
    /** Sends on the alerts that change. */
    public static final String LOOKOUT = "lookout";

    private static final LookoutProcessor.Stores STORES =
            new LookoutProcessor.Stores("lookout-notes", "lookout-open", "lookout-due");

    private final Topology topology;
    private final List<String> intakes = new ArrayList<>();

    private LookoutPart(Topology topology) {
        this.topology = topology;
    }

    /** A topic can have one source alone: the topology adds those it has for itself. */
    public record Sources(String bills, String series, String months) {}

    public static void addTo(
            Topology topology,
            LookoutTopics topics,
            Topic<AlertKey, Alert> alerts,
            Sources sources,
            TenantStores stores) {
        var part = new LookoutPart(topology);
        var intakes = new Intakes(topics);
        part.add("enriched", topics.enriched(), intakes::enriched);
        part.add("accounts", topics.accounts(), intakes::accounts);
        part.add("balances", topics.balances(), intakes::balances);
        part.add("goals", topics.goals(), intakes::goals);
        part.add("alert-settings", topics.settings(), intakes::settings);
        part.add("imports", topics.imports(), intakes::imports);
        part.add("undone-imports", topics.undone(), intakes::undone);
        part.addIntake("bills", () -> intakes.bills().besideAnother(), sources.bills());
        part.addIntake("series", () -> intakes.series().besideAnother(), sources.series());
        part.addIntake("months", () -> intakes.months().besideAnother(), sources.months());
        topology.addProcessor(
                LOOKOUT,
                () -> new LookoutProcessor(topics, alerts, STORES),
                part.intakes.toArray(String[]::new));
        for (var store : List.of(STORES.notes(), STORES.open(), STORES.due())) {
            topology.addStateStore(stores.uncached(store), LOOKOUT);
        }
    }

    private <K extends SpecificRecord, V extends SpecificRecord> void add(
            String name, Topic<K, V> topic, Supplier<Intake<K, V>> intake) {
        topology.addSource(name + "-source", topic.key(), topic.value(), topic.name());
        addIntake(name, intake, name + "-source");
    }

    private <K extends SpecificRecord, V extends SpecificRecord> void addIntake(
            String name, Supplier<Intake<K, V>> intake, String source) {
        topology.addProcessor(name + "-intake", intake::get, source);
        intakes.add(name + "-intake");
    }
}
