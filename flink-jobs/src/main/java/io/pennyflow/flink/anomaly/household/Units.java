package io.pennyflow.flink.anomaly.household;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Amounts in ten-thousandths as people write them. */
final class Units {
    private static final int SCALE = 4;
    private static final int DECIMALS_UNLESS_KNOWN = 2;

    private Units() {}

    /** With the decimals of its currency, or more where the amount has more. */
    static BigDecimal of(long amount, String currency) {
        var exact = BigDecimal.valueOf(amount, SCALE);
        var decimals = Math.max(decimalsOf(currency), exact.stripTrailingZeros().scale());
        return exact.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /** Rounded to what its currency can be paid in, half even: between two amounts lies any. */
    static long rounded(double amount, String currency) {
        return BigDecimal.valueOf(Math.round(amount), SCALE)
                .setScale(Math.min(SCALE, decimalsOf(currency)), RoundingMode.HALF_EVEN)
                .setScale(SCALE)
                .unscaledValue()
                .longValueExact();
    }

    private static int decimalsOf(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException notOfIso) {
            return DECIMALS_UNLESS_KNOWN;
        }
    }
}
