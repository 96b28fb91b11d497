package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import io.pennyflow.streams.recurring.detection.Nature;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a transaction.
 *
 * @param day booking day, as days since 1970
 * @param amount signed, scale 4
 * @param name of the other side, as a person would say it
 */
record Fact(
        int day,
        BigDecimal amount,
        String currency,
        Nature nature,
        @Nullable UUID merchant,
        String name,
        String category) {

    static Fact of(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        return new Fact(
                in.readInt(),
                in.readDecimal(Rate.MONEY_SCALE),
                in.readString(),
                Nature.valueOf(in.readString()),
                in.readPresence() ? new UUID(in.readLong(), in.readLong()) : null,
                in.readString(),
                in.readString());
    }

    byte[] toBytes(WireBuffer out) {
        out.clear()
                .putLong(day)
                .putDecimal(amount)
                .putString(currency)
                .putString(nature.name())
                .putLong(merchant == null ? 0 : 1);
        if (merchant != null) {
            out.putLong(merchant.getMostSignificantBits())
                    .putLong(merchant.getLeastSignificantBits());
        }
        return out.putString(name).putString(category).toBytes();
    }
}
