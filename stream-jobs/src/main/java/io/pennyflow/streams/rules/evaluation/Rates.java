package io.pennyflow.streams.rules.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What money is worth in another currency. */
@FunctionalInterface
public interface Rates {
    /** Knows no rate: what asks for another currency does not hold. */
    Rates NONE = (amount, from, to, day) -> null;

    /** The amount in the other currency at the rate of the day; null when there is none. */
    @Nullable BigDecimal convert(BigDecimal amount, String from, String to, LocalDate day);
}
