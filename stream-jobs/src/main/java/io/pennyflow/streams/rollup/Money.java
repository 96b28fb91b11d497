package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.rates.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Sums of money, scale 4. */
final class Money {
    static final BigDecimal ZERO = BigDecimal.ZERO.setScale(Rate.MONEY_SCALE);

    /** The largest sum decimal(19, 4) can hold. */
    static final BigDecimal LARGEST =
            new BigDecimal(BigInteger.TEN.pow(19).subtract(BigInteger.ONE), Rate.MONEY_SCALE);

    private Money() {}

    /**
     * A sum as it can be sent. Stores keep sums exactly; one beyond the largest shows as the
     * largest, because to fail would stop the sums of everybody.
     */
    static BigDecimal sendable(BigDecimal sum) {
        return sum.min(LARGEST).max(LARGEST.negate());
    }
}
