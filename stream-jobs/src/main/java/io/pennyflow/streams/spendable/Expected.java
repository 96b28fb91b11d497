package io.pennyflow.streams.spendable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that will move: a bill, or income. Amounts are signed and in one currency for all; what is
 * paid is negative.
 *
 * @param from one in ten comes before
 * @param to one in ten comes after
 * @param least one in ten is closer to zero
 * @param most one in ten is further from zero
 */
public record Expected(
        UUID id,
        LocalDate from,
        LocalDate on,
        LocalDate to,
        BigDecimal amount,
        BigDecimal least,
        BigDecimal most) {

    boolean isIncome() {
        return amount.signum() > 0;
    }

    /** When it counts, and how much; what should have come already comes today at the earliest. */
    Move usual(LocalDate today) {
        return new Move(id, later(on, today), amount);
    }

    /** The same on a bad day: bills come early and large, income late and small. */
    Move cautious(LocalDate today) {
        return isIncome()
                ? new Move(id, later(to, today), least)
                : new Move(id, later(from, today), most);
    }

    private static LocalDate later(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? today : day;
    }

    /** On one day, for certain. */
    record Move(UUID id, LocalDate on, BigDecimal amount) {}
}
