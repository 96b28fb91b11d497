package io.pennyflow.streams.platform.wire;

import io.pennyflow.streams.platform.Topic;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads keys of one or two uuids in place; anything unusual goes the long way through Avro. */
public final class TenantKeyDeserializer<K extends SpecificRecord>
        implements Deserializer<TenantKey> {
    private final Topic<K, ?> topic;
    private final int uuids;

    public TenantKeyDeserializer(Topic<K, ?> topic) {
        this.topic = topic;
        this.uuids =
                SpecificData.getForClass(topic.spec().key())
                        .getSchema(topic.spec().key())
                        .getFields()
                        .size();
    }

    @Override
    public TenantKey deserialize(String name, byte[] wire) {
        if (wire == null) {
            throw new SerializationException("A record without a key.");
        }
        var key = Wire.hasHeader(wire, topic.keyId()) ? TenantKey.ofWire(wire, uuids) : null;
        return key == null ? longWay(wire) : key;
    }

    private TenantKey longWay(byte[] wire) {
        var canonical = topic.key().toBytes(topic.key().fromBytes(wire));
        var key = TenantKey.ofWire(canonical, uuids);
        if (key == null) {
            throw new SerializationException("A key of other than " + uuids + " uuids.");
        }
        return key;
    }
}
