package io.pennyflow.streams.budgets.ledger;

import io.pennyflow.streams.budgets.model.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a month has come, and what would be spent by then if it was spent evenly. */
public final class Pace {
    private Pace() {}

    /**
     * What is expected to be spent by the end of a day.
     *
     * @param from first day of the month
     * @param until its last day
     */
    public static BigDecimal expected(
            BigDecimal budgeted, LocalDate from, LocalDate until, LocalDate on) {
        if (on.isBefore(from) || budgeted.signum() <= 0) {
            return Amounts.ZERO;
        }
        var days = ChronoUnit.DAYS.between(from, until) + 1;
        var gone = Math.min(days, ChronoUnit.DAYS.between(from, on) + 1);
        return budgeted.multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(days), Amounts.SCALE, RoundingMode.HALF_EVEN);
    }
}
