package io.pennyflow.streams.rollup;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import java.util.List;
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
                        spent(transaction),
                        transaction.getAmount(),
                        transaction.getCurrency(),
                        transaction.getBaseAmount(),
                        transaction.getBaseCurrency()));
    }

    private static List<Contribution.Spent> spent(EnrichedTransaction transaction) {
        if (transaction.getExcluded()) {
            return List.of();
        }
        if (transaction.getSplits().isEmpty()) {
            return List.of(
                    new Contribution.Spent(transaction.getCategory(), transaction.getBaseAmount()));
        }
        return transaction.getSplits().stream()
                .map(it -> new Contribution.Spent(it.getCategory(), it.getBaseAmount()))
                .toList();
    }
}
