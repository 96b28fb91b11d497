package io.pennyflow.streams.budgets.model;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A line that says what an envelope needs.
 *
 * @param priority the lower ones are served first; 0 whether there is money or not
 * @param from first month it counts in; null for any
 * @param until last month it counts in; null for any
 */
public record Template(
        Need need, int priority, @Nullable YearMonth from, @Nullable YearMonth until) {

    public static Template of(Need need) {
        return new Template(need, 0, null, null);
    }

    public boolean isFor(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (until == null || !month.isAfter(until));
    }
}
