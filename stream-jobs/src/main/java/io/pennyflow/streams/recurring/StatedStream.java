package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.topic.NameBasedId;
import java.util.UUID;

/** How the series of a bill that a person stated is called. */
public final class StatedStream {
    private StatedStream() {}

    /**
     * Of the account, too: one that moves to another account leaves nothing behind on the first.
     */
    public static UUID id(UUID tenant, UUID ownBill, UUID account) {
        return NameBasedId.of(tenant, "stated", ownBill.toString(), account.toString());
    }
}
