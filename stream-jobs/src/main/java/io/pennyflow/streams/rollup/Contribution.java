package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one transaction adds to the sums. The last one of each transaction is kept, so that exactly
 * that is taken away when the transaction changes or goes.
 *
 * @param day booking day, as days since 1970
 * @param spent what counts in which category: the whole, its parts, or nothing when it is left out
 * @param amount in {@code currency}, scale 4
 * @param baseAmount in {@code baseCurrency}, scale 4
 */
record Contribution(
        UUID account,
        int day,
        List<Spent> spent,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        String baseCurrency) {

    /** Stands in place of a category where the list of them follows at the end. */
    private static final String LISTED = "";

    Contribution {
        spent = List.copyOf(spent);
    }

    /** An amount of the base currency in a category. */
    record Spent(String category, BigDecimal baseAmount) {}

    static Contribution of(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        var account = new UUID(in.readLong(), in.readLong());
        var day = in.readInt();
        var category = in.readString();
        var amount = in.readDecimal(Rate.MONEY_SCALE);
        var currency = in.readString();
        var baseAmount = in.readDecimal(Rate.MONEY_SCALE);
        var baseCurrency = in.readString();
        var spent = category.equals(LISTED) ? listed(in) : List.of(new Spent(category, baseAmount));
        return new Contribution(account, day, spent, amount, currency, baseAmount, baseCurrency);
    }

    byte[] toBytes(WireBuffer out) {
        out.clear()
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(day)
                .putString(isWhole() ? spent.get(0).category() : LISTED)
                .putDecimal(amount)
                .putString(currency)
                .putDecimal(baseAmount)
                .putString(baseCurrency);
        if (!isWhole()) {
            out.putLong(spent.size());
            spent.forEach(it -> out.putString(it.category()).putDecimal(it.baseAmount()));
        }
        return out.toBytes();
    }

    private boolean isWhole() {
        return spent.size() == 1 && spent.get(0).baseAmount().compareTo(baseAmount) == 0;
    }

    private static List<Spent> listed(WireCursor in) {
        var spent = new ArrayList<Spent>();
        for (var left = in.readInt(); left > 0; left--) {
            spent.add(new Spent(in.readString(), in.readDecimal(Rate.MONEY_SCALE)));
        }
        return spent;
    }
}
