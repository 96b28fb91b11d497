package io.pennyflow.streams.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one unit of a currency was worth in another on a day; null when nobody knows. */
@FunctionalInterface
public interface Rates {
    /** For households whose accounts all have one currency. */
    Rates NONE = (from, to, day) -> null;

    @Nullable BigDecimal rate(String from, String to, LocalDate day);
}
