package io.pennyflow.streams.alerts.household;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is usual in a household: the measure of what is much and what is little. */
final class Usual {
    /** Fewer tell nothing. */
    private static final int PAYMENTS_MIN = 20;

    private static final int MONTHS = 3;
    private static final int DAYS_A_MONTH = 30;

    private Usual() {}

    /** The median of what is paid at once, as a positive amount; empty when too few were. */
    static Optional<BigDecimal> payment(Household household, String currency) {
        var amounts =
                household.payments().stream()
                        .filter(it -> it.isSpent() && it.currency().equals(currency))
                        .map(it -> it.amount().negate())
                        .sorted()
                        .toList();
        return amounts.size() < PAYMENTS_MIN
                ? Optional.empty()
                : Optional.of(amounts.get(amounts.size() / 2));
    }

    /**
     * What leaves an account in a month, as a positive amount, over its last three; empty when it
     * is not known for as long.
     */
    static Optional<BigDecimal> monthlyOutflow(Household household, UUID account, LocalDate today) {
        var from = today.minusDays(MONTHS * DAYS_A_MONTH - 1L);
        if (household
                .knownSince(account)
                .filter(it -> !it.isAfter(from.plusDays(DAYS_A_MONTH)))
                .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                household.payments().stream()
                        .filter(it -> it.account().equals(account))
                        .filter(it -> it.amount().signum() < 0 && !it.bookedOn().isBefore(from))
                        .map(it -> it.amount().negate())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL64));
    }
}
