package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.topic.NameBasedId;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/**
 * All that passes between an account and a counterparty in one direction and one currency.
 *
 * @param group the counterparty, direction and currency, as an id
 */
record Place(UUID tenant, UUID account, UUID group) {
    static Place of(UUID tenant, UUID account, String group) {
        return new Place(tenant, account, NameBasedId.of(account, group));
    }

    static Place of(Bytes key) {
        var bytes = key.get();
        return new Place(StoreKey.id(bytes, 0), StoreKey.id(bytes, 1), StoreKey.id(bytes, 2));
    }

    Bytes key() {
        return StoreKey.of(tenant, account, group);
    }
}
