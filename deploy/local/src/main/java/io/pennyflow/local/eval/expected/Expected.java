package io.pennyflow.local.eval.expected;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is said to hold. What an expectation leaves out is not compared.
 *
 * @param openings of the statements in file order; empty when none is stated
 * @param closings likewise
 */
public record Expected(
        List<Row> rows,
        List<BigDecimal> openings,
        List<BigDecimal> closings,
        List<String> accounts) {

    /** A transaction; null is what the expectation does not say. */
    public record Row(
            BigDecimal amount,
            @Nullable LocalDate bookedOn,
            @Nullable LocalDate valueOn,
            @Nullable String currency,
            @Nullable String description,
            @Nullable String reference,
            @Nullable String name,
            @Nullable String account) {}

    /** Whether a reader of statements could be wrong about it. */
    public boolean saysAnything() {
        return !rows.isEmpty() || !openings.isEmpty() || !closings.isEmpty();
    }
}
