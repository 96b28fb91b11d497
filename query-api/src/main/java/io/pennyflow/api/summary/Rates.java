package io.pennyflow.api.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reference rates against the euro: for each day asked for, the last one known on it. */
record Rates(Map<Quote, BigDecimal> perEuro) {
    private static final String EURO = "EUR";
    private static final int SCALE = 4;

    /** A currency on a day. */
    record Quote(String currency, LocalDate day) {}

    /** An amount in another currency, rounded half even to 4 places; empty without a rate. */
    Optional<BigDecimal> convert(BigDecimal amount, String from, String to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(amount);
        }
        return perEuro(from, day)
                .flatMap(
                        source ->
                                perEuro(to, day)
                                        .map(
                                                target ->
                                                        amount.multiply(target)
                                                                .divide(
                                                                        source,
                                                                        SCALE,
                                                                        RoundingMode.HALF_EVEN)));
    }

    Optional<BigDecimal> perEuro(String currency, LocalDate day) {
        return currency.equals(EURO)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(perEuro.get(new Quote(currency, day)));
    }
}
