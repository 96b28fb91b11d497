package io.pennyflow.streams.rollup;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads of an enriched transaction what it adds to the sums. */
record ContributionDeserializer(WireSerde<EnrichedTransaction> serde)
        implements Deserializer<Input> {

    @Override
    public Input deserialize(String topic, byte[] wire) {
        if (wire == null) {
            return Input.TRANSACTION_GONE;
        }
        var transaction = serde.fromBytes(wire);
        return new Input.Adds(
                transaction.getTenantId(),
                transaction.getTransactionId(),
                new Contribution(
                        transaction.getAccountId(),
                        Math.toIntExact(transaction.getBookedOn().toEpochDay()),
                        transaction.getCategory(),
                        transaction.getAmount(),
                        transaction.getCurrency(),
                        transaction.getBaseAmount(),
                        transaction.getBaseCurrency()));
    }
}
