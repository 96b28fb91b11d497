package io.pennyflow.flink.forecast.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a forecast is made of.
 *
 * @param label who is on the other side of a bill, or a holiday's code; else empty
 * @param reference a series' id, or a category of a household; else empty
 * @param amount one time, signed
 * @param times how often it comes in all steps together
 * @param day the first time; null where it has no day
 */
public record Driver(
        Kind kind,
        String label,
        String reference,
        double amount,
        int times,
        @Nullable LocalDate day) {

    /** The names are those of the contract. */
    public enum Kind {
        BILL,
        INCOME,
        USUAL,
        HOLIDAY,
        TREND
    }

    /** How much of the forecast it is. */
    double weight() {
        return Math.abs(amount * times);
    }
}
