package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.recurring.detection.Counterparty;
import io.pennyflow.streams.recurring.detection.Natures;
import org.apache.kafka.common.serialization.Deserializer;

/** Read of the sources what the search needs to know. */
final class Inputs {
    private static final String SEPARATOR = "|";

    private Inputs() {}

    static Deserializer<Input> enriched(WireSerde<EnrichedTransaction> serde) {
        return (topic, wire) ->
                wire == null ? Input.TRANSACTION_GONE : input(serde.fromBytes(wire));
    }

    static Deserializer<Input> verdicts(WireSerde<Verdict> serde) {
        return (topic, wire) -> new Input.Judged(wire == null ? null : serde.fromBytes(wire));
    }

    static Deserializer<Input> ownBills(WireSerde<OwnBill> serde) {
        return (topic, wire) -> new Input.Stated(wire == null ? null : serde.fromBytes(wire));
    }

    static Input input(EnrichedTransaction it) {
        if (!counts(it)) {
            return Input.TRANSACTION_GONE;
        }
        var other = Counterparty.of(it);
        var group =
                String.join(
                        SEPARATOR,
                        Integer.toString(it.getAmount().signum()),
                        it.getCurrency(),
                        other.key());
        return new Input.Seen(
                it.getTenantId(), it.getTransactionId(), it.getAccountId(), group, fact(it));
    }

    /**
     * What is only announced may yet come with another id; of a transfer the payer's side counts.
     */
    private static boolean counts(EnrichedTransaction it) {
        var sign = it.getAmount().signum();
        return !it.getPending() && sign != 0 && (sign < 0 || it.getTransferId() == null);
    }

    private static Fact fact(EnrichedTransaction it) {
        return new Fact(
                Math.toIntExact(it.getBookedOn().toEpochDay()),
                it.getAmount(),
                it.getCurrency(),
                Natures.of(it),
                it.getMerchantId(),
                Counterparty.name(it),
                it.getCategory());
    }
}
