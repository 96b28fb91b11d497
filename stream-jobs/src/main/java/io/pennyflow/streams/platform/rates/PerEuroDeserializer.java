package io.pennyflow.streams.platform.rates;

import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.wire.WireSerde;
import java.math.BigInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads of a rate what is kept, its unscaled value, and refuses one that cannot be divided by. */
record PerEuroDeserializer(WireSerde<FxRate> serde) implements Deserializer<byte[]> {
    /** What decimal(28, 10) can hold. */
    private static final BigInteger LIMIT = BigInteger.TEN.pow(28);

    @Override
    public byte @Nullable [] deserialize(String topic, byte[] wire) {
        if (wire == null) {
            return null;
        }
        var rate = serde.fromBytes(wire);
        var unscaled = rate.getPerEuro().unscaledValue();
        if (unscaled.signum() <= 0 || unscaled.compareTo(LIMIT) >= 0) {
            throw new SerializationException("No rate is " + rate.getPerEuro() + " a euro.");
        }
        return unscaled.toByteArray();
    }
}
