package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A transaction as far as recurrence is concerned.
 *
 * @param amount in the account's currency; negative: money leaves the account
 */
public record Occurrence(UUID id, LocalDate on, BigDecimal amount) {
    /** By date; equal rows of a day by id, so that any order of arrival gives the same answer. */
    public static final Comparator<Occurrence> IN_TIME =
            Comparator.comparing(Occurrence::on)
                    .thenComparing(Occurrence::amount)
                    .thenComparing(Occurrence::id);
}
