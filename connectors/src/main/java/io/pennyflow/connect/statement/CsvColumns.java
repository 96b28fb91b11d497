package io.pennyflow.connect.statement;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what: indexes from 0, null for what the file does not have.
 *
 * @param amount signed amount; instead of it, or beside it, {@code debit} and {@code credit}
 * @param debit money out, whatever its sign
 * @param credit money in, whatever its sign
 * @param direction words that say whether {@code amount} is money in or out, such as Af and Bij;
 *     the amount's own sign does not count then
 * @param details what not every bank's file has; null for none of it, as in mappings of old
 */
public record CsvColumns(
        @Nullable Integer bookedOn,
        @Nullable Integer valueOn,
        @Nullable Integer amount,
        @Nullable Integer debit,
        @Nullable Integer credit,
        @Nullable Integer direction,
        @Nullable Integer currency,
        @Nullable Integer description,
        @Nullable Integer counterpartyName,
        @Nullable Integer counterpartyAccount,
        @Nullable Integer reference,
        @Nullable Integer balanceAfter,
        @Nullable Integer providerId,
        @Nullable CsvDetails details) {

    /**
     * @throws IllegalArgumentException with a sentence, for a column no file has
     */
    public CsvColumns {
        var given =
                Stream.of(
                        bookedOn,
                        valueOn,
                        amount,
                        debit,
                        credit,
                        direction,
                        currency,
                        description,
                        counterpartyName,
                        counterpartyAccount,
                        reference,
                        balanceAfter,
                        providerId);
        if (given.anyMatch(index -> index != null && (index < 0 || index >= Limits.COLUMNS))) {
            throw new IllegalArgumentException(
                    "A column must be between 0 and %d.".formatted(Limits.COLUMNS - 1));
        }
    }

    /** The details, empty ones where there are none. */
    public CsvDetails more() {
        return details == null ? CsvDetails.NONE : details;
    }
}
