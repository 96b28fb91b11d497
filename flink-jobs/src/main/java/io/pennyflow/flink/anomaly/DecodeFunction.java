package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Courtesy;
import io.pennyflow.flink.platform.DeadLetter;
import io.pennyflow.flink.platform.WireRecord;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.io.Serializable;
import java.net.URI;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Bytes of a topic as what they mean; those it cannot read go aside and are counted. */
final class DecodeFunction<K extends SpecificRecord, V extends SpecificRecord, T>
        extends ProcessFunction<WireRecord, T> {
    private final Topic<K, V> topic;
    private final URI registry;
    private final Meaning<K, V, T> meaning;

    private transient WireSerde<K> keys;
    private transient WireSerde<V> values;
    private transient Counter undecodable;

    DecodeFunction(Topic<K, V> topic, URI registry, Meaning<K, V, T> meaning) {
        this.topic = topic;
        this.registry = registry;
        this.meaning = meaning;
    }

    /** Where a topic of the catalogue is found again on the machine that runs the task. */
    @FunctionalInterface
    interface Topic<K extends SpecificRecord, V extends SpecificRecord> extends Serializable {
        TopicSpec<K, V> spec();
    }

    /** What a key and its value, null for a tombstone, say. */
    @FunctionalInterface
    interface Meaning<K, V, T> extends Serializable {
        T of(K key, @Nullable V value);
    }

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        var serdes = new Serdes(new Registry(registry));
        keys = serdes.key(topic.spec());
        values = serdes.value(topic.spec());
        undecodable = getRuntimeContext().getMetricGroup().counter("pennyflow.undecodable.total");
    }

    @Override
    public void processElement(WireRecord record, Context context, Collector<T> out) {
        Courtesy.afterOthers();
        try {
            out.collect(decoded(record));
        } catch (SerializationException unreadable) {
            undecodable.inc();
            context.output(DeadLetter.TAG, DeadLetter.of(record, unreadable));
        }
    }

    private T decoded(WireRecord record) {
        if (record.key() == null) {
            throw new SerializationException("A record without a key.");
        }
        return meaning.of(
                keys.fromBytes(record.key()),
                record.value() == null ? null : values.fromBytes(record.value()));
    }
}
