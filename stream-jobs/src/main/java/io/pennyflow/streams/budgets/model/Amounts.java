package io.pennyflow.streams.budgets.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;

/** Money of a budget: exact, at four places, whatever its currency shows. */
public final class Amounts {
    public static final int SCALE = 4;
    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(SCALE);

    private Amounts() {}

    /** The same amount at the scale of all others. */
    public static BigDecimal of(BigDecimal amount) {
        return amount.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /** Rounded half even to what the currency has. */
    public static BigDecimal rounded(BigDecimal amount, String currency) {
        return amount.setScale(decimals(currency), RoundingMode.HALF_EVEN).setScale(SCALE);
    }

    /** To what the currency has, never more than there is. */
    public static BigDecimal roundedDown(BigDecimal amount, String currency) {
        return amount.setScale(decimals(currency), RoundingMode.DOWN).setScale(SCALE);
    }

    public static boolean fits(BigDecimal amount, String currency) {
        var plain = amount.stripTrailingZeros();
        return plain.scale() <= decimals(currency)
                && (long) plain.precision() - plain.scale() <= Limits.INTEGER_DIGITS_MAX;
    }

    public static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(ZERO, BigDecimal::add);
    }

    public static boolean isCurrency(String code) {
        return currency(code).isPresent();
    }

    /** 0 for yen, 2 for euros, 3 for dinars. */
    public static int decimals(String code) {
        return currency(code).map(Currency::getDefaultFractionDigits).orElse(2);
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(it -> it.getCurrencyCode().equals(code))
                .filter(it -> it.getDefaultFractionDigits() >= 0)
                .findFirst();
    }
}
