package io.pennyflow.streams.platform.rates;

import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.wire.WireSerde;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads the key of a rate and refuses one that names no currency. */
record RateKeyDeserializer(WireSerde<FxRateKey> serde) implements Deserializer<FxRateKey> {

    @Override
    public FxRateKey deserialize(String topic, byte[] wire) {
        if (wire == null) {
            throw new SerializationException("A rate without a key.");
        }
        var key = serde.fromBytes(wire);
        var length = key.getCurrency().getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > RateKey.CURRENCY_BYTES_MAX) {
            throw new SerializationException("A currency of " + length + " bytes.");
        }
        return key;
    }
}
