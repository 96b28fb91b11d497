package io.pennyflow.streams.budgets.status;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one transaction moves. The last one of each is kept, so that exactly that is taken back when
 * it changes or goes.
 *
 * @param day booking day, as days since 1970
 * @param currency the household's, of all amounts
 * @param parts what counts in which category
 */
record Movement(UUID account, int day, String currency, BigDecimal amount, List<Part> parts) {
    Movement {
        parts = List.copyOf(parts);
    }

    /** An amount in a category. */
    record Part(String category, BigDecimal amount) {}

    static Movement of(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        var account = new UUID(in.readLong(), in.readLong());
        var day = in.readInt();
        var currency = in.readString();
        var amount = in.readDecimal(Amounts.SCALE);
        var parts = new ArrayList<Part>(1);
        while (!in.isAtEnd()) {
            parts.add(new Part(in.readString(), in.readDecimal(Amounts.SCALE)));
        }
        return new Movement(account, day, currency, amount, parts);
    }

    byte[] toBytes(WireBuffer out) {
        out.clear()
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(day)
                .putString(currency)
                .putDecimal(amount);
        parts.forEach(it -> out.putString(it.category()).putDecimal(it.amount()));
        return out.toBytes();
    }
}
