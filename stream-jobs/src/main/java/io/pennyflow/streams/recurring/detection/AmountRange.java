package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.util.List;

/**
 * What something is expected to amount to, signed, in the account's currency.
 *
 * @param least one in ten is closer to zero
 * @param most one in ten is further from zero
 */
public record AmountRange(BigDecimal least, BigDecimal likely, BigDecimal most) {
    private static final int TENTHS = 10;

    static AmountRange exactly(BigDecimal amount) {
        return new AmountRange(amount, amount, amount);
    }

    /** Of amounts of one sign, at least one. */
    static AmountRange of(List<BigDecimal> amounts) {
        var sorted =
                amounts.stream().sorted((one, other) -> one.abs().compareTo(other.abs())).toList();
        var last = sorted.size() - 1;
        var tenth = last / TENTHS;
        return new AmountRange(
                sorted.get(tenth), sorted.get((last + 1) / 2), sorted.get(last - tenth));
    }
}
