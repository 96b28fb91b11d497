package io.pennyflow.api.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions are meant; null and empty mean any.
 *
 * @param categories detailed ones, or UNCATEGORIZED
 * @param primaries whose categories of the household's own are meant, too
 * @param text part of the description, the counterparty, the merchant or the note, in any case
 * @param least of the absolute value in the base currency, as {@code most}
 * @param tags it has all of them
 */
record TransactionFilter(
        @Nullable UUID account,
        Set<String> categories,
        Set<String> primaries,
        @Nullable UUID merchant,
        @Nullable String text,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Direction direction,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID importId,
        Set<String> tags) {

    /** Whether money comes in or goes out. */
    enum Direction {
        IN,
        OUT
    }
}
