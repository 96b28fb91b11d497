package io.pennyflow.streams.rollup;

import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.wire.WireSerde;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads of an account what its balance rests on. */
record AccountDeserializer(WireSerde<Account> serde) implements Deserializer<Input> {

    @Override
    public Input deserialize(String topic, byte[] wire) {
        if (wire == null) {
            return Input.ACCOUNT_GONE;
        }
        var account = serde.fromBytes(wire);
        return new Input.AccountSeen(account.getCurrency(), account.getOpeningBalance());
    }
}
