package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one transaction adds to the sums. The last one of each transaction is kept, so that exactly
 * that is taken away when the transaction changes or goes.
 *
 * @param day booking day, as days since 1970
 * @param amount in {@code currency}, scale 4
 * @param baseAmount in {@code baseCurrency}, scale 4
 */
record Contribution(
        UUID account,
        int day,
        String category,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        String baseCurrency) {

    static Contribution of(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        return new Contribution(
                new UUID(in.readLong(), in.readLong()),
                in.readInt(),
                in.readString(),
                in.readDecimal(Rate.MONEY_SCALE),
                in.readString(),
                in.readDecimal(Rate.MONEY_SCALE),
                in.readString());
    }

    byte[] toBytes(WireBuffer out) {
        return out.clear()
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(day)
                .putString(category)
                .putDecimal(amount)
                .putString(currency)
                .putDecimal(baseAmount)
                .putString(baseCurrency)
                .toBytes();
    }
}
