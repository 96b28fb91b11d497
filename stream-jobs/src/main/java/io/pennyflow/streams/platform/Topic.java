package io.pennyflow.streams.platform;

import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.WireSerde;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * A topic of the catalogue and the only two serdes that may touch it.
 *
 * @param keyId the registry's id of the key schema we write
 * @param valueId the registry's id of the value schema we write
 */
public record Topic<K extends SpecificRecord, V extends SpecificRecord>(
        TopicSpec<K, V> spec, WireSerde<K> key, WireSerde<V> value, int keyId, int valueId) {

    public static <K extends SpecificRecord, V extends SpecificRecord> Topic<K, V> of(
            TopicSpec<K, V> spec, Registry registry) {
        return new Topic<>(
                spec,
                WireSerde.of(registry, spec.keySubject(), spec.key()),
                WireSerde.of(registry, spec.valueSubject(), spec.value()),
                id(registry, spec.keySubject(), spec.key()),
                id(registry, spec.valueSubject(), spec.value()));
    }

    public String name() {
        return spec.name();
    }

    private static int id(Registry registry, String subject, Class<? extends SpecificRecord> type) {
        return registry.register(subject, SpecificData.getForClass(type).getSchema(type));
    }
}
