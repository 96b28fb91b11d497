package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * From a member on, a series costs, or brings, another amount.
 *
 * @param since the first member with the new amount
 * @param percent of the old one, of absolute amounts: positive when it is more
 * @param yearly by how much more a year amounts to, of absolute amounts
 */
public record PriceChange(
        UUID since,
        LocalDate on,
        BigDecimal from,
        BigDecimal to,
        BigDecimal percent,
        BigDecimal yearly) {

    private static final int PERCENT_SCALE = 1;
    private static final int DIVISION_SCALE = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PriceChange of(Occurrence first, BigDecimal before, Cadence cadence) {
        var more = first.amount().abs().subtract(before.abs());
        return new PriceChange(
                first.id(),
                first.on(),
                before,
                first.amount(),
                more.divide(before.abs(), DIVISION_SCALE, RoundingMode.HALF_EVEN)
                        .multiply(HUNDRED)
                        .setScale(PERCENT_SCALE, RoundingMode.HALF_EVEN),
                more.multiply(BigDecimal.valueOf(cadence.perYear())));
    }
}
