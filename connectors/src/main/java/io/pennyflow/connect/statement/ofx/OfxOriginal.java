package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.StatementEntry.Original;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What was paid before the bank converted it. */
final class OfxOriginal {
    private OfxOriginal() {}

    /**
     * OFX states the rate only: one unit of the other currency in that of the account. The amount
     * is what it makes, rounded half even to the cents of that currency.
     */
    static @Nullable Original of(OfxRow row, BigDecimal amount) {
        var currency = OfxText.currency(row.get("ORIGINAL_CURRENCY.CURSYM"));
        var rate = OfxText.amount(row.get("ORIGINAL_CURRENCY.CURRATE"));
        if (currency == null || rate == null || rate.signum() <= 0) {
            return null;
        }
        var paid = amount.divide(rate, decimals(currency), RoundingMode.HALF_EVEN);
        return paid.precision() - paid.scale() > Limits.AMOUNT_INTEGER_DIGITS
                ? null
                : new Original(paid, currency, rate);
    }

    private static int decimals(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return 2; // A code nobody gave out; most currencies have cents.
        }
    }
}
