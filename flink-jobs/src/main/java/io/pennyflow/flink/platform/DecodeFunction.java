package io.pennyflow.flink.platform;

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

/** A topic's bytes as what they mean to a job; those it cannot read go aside and are counted. */
public final class DecodeFunction<K extends SpecificRecord, V extends SpecificRecord, T>
        extends ProcessFunction<WireRecord, T> {
    private final URI registry;
    private final TopicSpec<K, V> topic;
    private final Reading<K, V, T> reading;

    private transient WireSerde<K> keys;
    private transient WireSerde<V> values;
    private transient Counter undecodable;

    /** What a record means to a job. Null value: a tombstone. */
    @FunctionalInterface
    public interface Reading<K, V, T> extends Serializable {
        T read(K key, @Nullable V value);
    }

    public DecodeFunction(URI registry, TopicSpec<K, V> topic, Reading<K, V, T> reading) {
        this.registry = registry;
        this.topic = topic;
        this.reading = reading;
    }

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        var serdes = new Serdes(new Registry(registry));
        keys = serdes.key(topic);
        values = serdes.value(topic);
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
        return reading.read(
                keys.fromBytes(record.key()),
                record.value() == null ? null : values.fromBytes(record.value()));
    }
}
