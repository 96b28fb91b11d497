package io.pennyflow.streams.matching;

import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.MatchDecision;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import org.apache.kafka.common.serialization.Deserializer;

/** Read of the sources what the matching needs to know. */
final class Inputs {
    private Inputs() {}

    static Deserializer<Input> raw(WireSerde<RawTransaction> serde) {
        return (topic, wire) -> new Input.RawSeen(wire == null ? null : serde.fromBytes(wire));
    }

    static Deserializer<Input> overrides() {
        return (topic, wire) -> new Input.Categorized(wire != null);
    }

    static Deserializer<Input> annotations() {
        return (topic, wire) -> new Input.Annotated(wire != null);
    }

    static Deserializer<Input> accounts(WireSerde<Account> serde) {
        return (topic, wire) ->
                new Input.Numbered(wire == null ? null : serde.fromBytes(wire).getNumber());
    }

    static Deserializer<Input> decisions(WireSerde<MatchDecision> serde) {
        return (topic, wire) -> new Input.Decided(wire == null ? null : serde.fromBytes(wire));
    }

    static Deserializer<Input> undone(WireSerde<ImportUndone> serde) {
        return (topic, wire) ->
                new Input.Undone(wire == null ? null : serde.fromBytes(wire).getKeepEdited());
    }
}
