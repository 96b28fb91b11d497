package io.pennyflow.streams.budgets.ledger;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Policy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An envelope in a month.
 *
 * @param carried what it had when the month began
 * @param activity what moved in its category; what is spent is negative
 * @param planned what was assigned when people called it their plan; null when they did not
 * @param policy in force at the end of the month
 */
public record EnvelopeMonth(
        String category,
        BigDecimal carried,
        BigDecimal assigned,
        BigDecimal activity,
        @Nullable BigDecimal planned,
        Policy policy) {

    /** At the end of the month, or now. */
    public BigDecimal available() {
        return carried.add(assigned).add(activity);
    }

    /** What the month could spend. */
    public BigDecimal budgeted() {
        return carried.add(assigned);
    }

    /** Positive when more was spent than came back. */
    public BigDecimal spent() {
        return Amounts.ZERO.subtract(activity);
    }

    /** Where what is in it goes at the end of the month. */
    public Policy.Carry carry() {
        return policy.carry(available());
    }
}
