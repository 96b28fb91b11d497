package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.recurring.detection.Counterparty;
import io.pennyflow.streams.recurring.detection.Natures;
import org.apache.kafka.common.serialization.Deserializer;

/** Read of the sources what the search needs to know. */
final class Inputs {
    /** Characters of a name, at most: some banks write a letter where it should be. */
    private static final int NAME_MAX = 80;

    private static final String KNOWN = "dictionary";
    private static final String SEPARATOR = "|";

    private Inputs() {}

    static Deserializer<Input> enriched(WireSerde<EnrichedTransaction> serde) {
        return (topic, wire) ->
                wire == null ? Input.TRANSACTION_GONE : input(serde.fromBytes(wire));
    }

    static Deserializer<Input> verdicts(WireSerde<Verdict> serde) {
        return (topic, wire) -> new Input.Judged(wire == null ? null : serde.fromBytes(wire));
    }

    static Input input(EnrichedTransaction it) {
        if (!counts(it)) {
            return Input.TRANSACTION_GONE;
        }
        var other =
                Counterparty.of(
                        it.getMerchantId(),
                        it.getMerchantMatch().equals(KNOWN),
                        it.getCounterpartyAccount(),
                        it.getCounterpartyName(),
                        it.getDescription());
        var group =
                String.join(
                        SEPARATOR,
                        Integer.toString(it.getAmount().signum()),
                        it.getCurrency(),
                        other.key());
        return new Input.Seen(
                it.getTenantId(), it.getTransactionId(), it.getAccountId(), group, fact(it, other));
    }

    /**
     * What is only announced may yet come with another id; of a transfer the payer's side counts.
     */
    private static boolean counts(EnrichedTransaction it) {
        var sign = it.getAmount().signum();
        return !it.getPending() && sign != 0 && (sign < 0 || it.getTransferId() == null);
    }

    private static Fact fact(EnrichedTransaction it, Counterparty other) {
        var named = it.getCounterpartyName() == null ? "" : it.getCounterpartyName();
        var text = it.getDescription() + " " + named;
        return new Fact(
                Math.toIntExact(it.getBookedOn().toEpochDay()),
                it.getAmount(),
                it.getCurrency(),
                Natures.of(it.getCategory(), other, text),
                it.getMerchantId(),
                name(it, named),
                it.getCategory());
    }

    private static String name(EnrichedTransaction it, String named) {
        var name = it.getMerchantName() == null ? named : it.getMerchantName();
        var shown = name.isEmpty() ? it.getDescription() : name;
        return shown.length() > NAME_MAX ? shown.substring(0, NAME_MAX) : shown;
    }
}
