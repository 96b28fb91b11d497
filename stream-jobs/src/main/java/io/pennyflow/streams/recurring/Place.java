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
    private static final UUID NOBODY = new UUID(0, 0);

    static Place of(UUID tenant, UUID account, String group) {
        return new Place(tenant, account, NameBasedId.of(account, group));
    }

    /** What people stated of an account, whomever it is with; it has no transactions of its own. */
    static Place ofPeople(UUID tenant, UUID account) {
        return new Place(tenant, account, NOBODY);
    }

    boolean isOfPeople() {
        return group.equals(NOBODY);
    }

    static Place of(Bytes key) {
        var bytes = key.get();
        return new Place(StoreKey.id(bytes, 0), StoreKey.id(bytes, 1), StoreKey.id(bytes, 2));
    }

    Bytes key() {
        return StoreKey.of(tenant, account, group);
    }
}
