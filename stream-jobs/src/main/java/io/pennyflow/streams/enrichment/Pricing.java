package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.rates.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What became of a transaction's amount: in the household's currency, or set aside with a reason.
 */
sealed interface Pricing {
    /** What decimal(28, 10) can hold. */
    BigInteger RATE_LIMIT = BigInteger.TEN.pow(28);

    /** In the household's currency. */
    record Priced(BigDecimal baseAmount, String baseCurrency, Rate rate) implements Pricing {}

    /** Waits for something to happen. */
    record Unpriced(Reason reason) implements Pricing {}

    /** Why there is no price. */
    enum Reason {
        /** No rate on the booking day or before it, be it that nobody knows the currency. */
        RATE_MISSING("rate-missing"),
        HOUSEHOLD_MISSING("household-missing"),
        /** More than decimal(19, 4) can hold, once converted. */
        AMOUNT_TOO_LARGE("amount-too-large");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * The two currencies and the day have been looked up already: {@code rate} is what was found.
     */
    static Pricing of(BigDecimal amount, String baseCurrency, Optional<Rate> rate) {
        return rate.map(it -> of(amount, baseCurrency, it))
                .orElse(new Unpriced(Reason.RATE_MISSING));
    }

    private static Pricing of(BigDecimal amount, String baseCurrency, Rate rate) {
        var baseAmount = rate.convert(amount);
        return Rate.fits(baseAmount) && rate.rate().unscaledValue().compareTo(RATE_LIMIT) < 0
                ? new Priced(baseAmount, baseCurrency, rate)
                : new Unpriced(Reason.AMOUNT_TOO_LARGE);
    }
}
