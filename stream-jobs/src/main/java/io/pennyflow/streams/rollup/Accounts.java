package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Currency and opening balance of the accounts that people described. */
final class Accounts {
    private final KeyValueStore<Bytes, byte[]> store;

    Accounts(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    Optional<Known> find(Bytes account) {
        return Optional.ofNullable(store.get(account)).map(Accounts::read);
    }

    /** Whether that is news for the balances. */
    boolean set(Bytes account, @Nullable Known now) {
        if (find(account).equals(Optional.ofNullable(now))) {
            return false;
        }
        store.put(account, now == null ? null : write(now));
        return true;
    }

    private static Known read(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        return new Known(in.readString(), in.readDecimal(Rate.MONEY_SCALE));
    }

    private static byte[] write(Known known) {
        return new WireBuffer().putString(known.currency()).putDecimal(known.opening()).toBytes();
    }

    /** What the balances rest on; the opening balance has scale 4. */
    record Known(String currency, BigDecimal opening) {}
}
