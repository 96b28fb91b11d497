package io.pennyflow.streams.platform.rates;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of one currency another is worth.
 *
 * @param rate units of the target for one unit of the source, scale 10
 * @param on the day it is of, of the older one where it crosses over the euro; null when both
 *     currencies are one
 */
public record Rate(BigDecimal rate, @Nullable LocalDate on) {
    public static final int SCALE = 10;
    public static final int MONEY_SCALE = 4;

    /** What decimal(19, 4) can hold. */
    private static final BigInteger MONEY_LIMIT = BigInteger.TEN.pow(19);

    public static final Rate ONE = new Rate(BigDecimal.ONE.setScale(SCALE), null);

    /** Both legs are units for one euro. */
    static Rate cross(PerEuro source, PerEuro target) {
        var rate = target.units().divide(source.units(), SCALE, RoundingMode.HALF_EVEN);
        return new Rate(rate, LocalDate.ofEpochDay(Math.min(source.day(), target.day())));
    }

    /** Rounded half even to four places. */
    public BigDecimal convert(BigDecimal amount) {
        return amount.multiply(rate).setScale(MONEY_SCALE, RoundingMode.HALF_EVEN);
    }

    /** Whether an amount of scale 4 has no more digits than money has here. */
    public static boolean fits(BigDecimal amount) {
        return amount.unscaledValue().abs().compareTo(MONEY_LIMIT) < 0;
    }

    /** A rate against the euro, and its day as days since 1970. */
    record PerEuro(BigDecimal units, int day) {
        /** The euro itself is worth one on every day. */
        static final PerEuro EURO = new PerEuro(BigDecimal.ONE, Integer.MAX_VALUE);
    }
}
