package io.pennyflow.connect.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an account held, as a statement says it.
 *
 * @param amount signed, negative when the account is overdrawn or owes
 * @param on the day at whose end it held; at whose beginning for an opening balance
 */
public record Balance(BigDecimal amount, @Nullable LocalDate on, Type type) {

    /** What the figure counts. */
    public enum Type {
        /** What is booked: the final balance of a period. */
        BOOKED,
        /** What is booked so far, in the middle of a period or between two pages. */
        INTERIM,
        /** What can be spent: booked and announced. */
        AVAILABLE,
        /** Not stated by itself but by the running balance of the rows. */
        RUNNING
    }
}
