package io.pennyflow.schemas.wire;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import org.apache.avro.specific.SpecificRecord;

/** The serdes of the topics of the catalogue, against one registry. */
public final class Serdes {
    private final Registry registry;

    public Serdes(Registry registry) {
        this.registry = registry;
    }

    public <K extends SpecificRecord> WireSerde<K> key(TopicSpec<K, ?> topic) {
        return WireSerde.of(registry, topic.keySubject(), topic.key());
    }

    public <V extends SpecificRecord> WireSerde<V> value(TopicSpec<?, V> topic) {
        return WireSerde.of(registry, topic.valueSubject(), topic.value());
    }

    /** Registers every schema of the catalogue, so that a change that breaks readers stops us. */
    public void registerAll() {
        for (var topic : Catalogue.ALL) {
            key(topic);
            value(topic);
        }
    }
}
