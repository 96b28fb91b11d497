package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.wire.Wire;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads raw transactions in place when they are written with our schema and the way we write them;
 * all others take the long way through Avro, which makes them so or refuses them.
 */
final class FactsDeserializer implements Deserializer<Input> {
    private final Topic<TransactionKey, RawTransaction> topic;

    FactsDeserializer(Topic<TransactionKey, RawTransaction> topic) {
        this.topic = topic;
    }

    @Override
    public Input deserialize(String name, byte[] wire) {
        if (wire == null) {
            return Input.RAW_GONE;
        }
        if (Wire.hasHeader(wire, topic.valueId())) {
            try {
                return new Input.RawSeen(Facts.arrived(wire, Wire.HEADER_BYTES));
            } catch (SerializationException e) {
                return longWay(wire);
            }
        }
        return longWay(wire);
    }

    private Input longWay(byte[] wire) {
        var canonical = topic.value().toBytes(topic.value().fromBytes(wire));
        return new Input.RawSeen(Facts.arrived(canonical, Wire.HEADER_BYTES));
    }
}
