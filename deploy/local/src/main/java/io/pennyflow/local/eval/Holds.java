package io.pennyflow.local.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is held before the real amount is known. */
enum Holds {
    NONE,
    TIP,
    FUEL;

    private static final List<String> ROUND = List.of("1", "50", "75", "100", "125", "150", "200");

    /** Of a tip the bill without it, at a pump a round amount. */
    BigDecimal of(BigDecimal paid, Life life) {
        return switch (this) {
            case NONE -> paid;
            case TIP -> withoutTip(paid, 1.05 + life.random.nextDouble() * 0.2);
            case FUEL -> life.money(new BigDecimal(life.names.any(ROUND))).negate();
        };
    }

    private static BigDecimal withoutTip(BigDecimal paid, double factor) {
        var bill = paid.divide(BigDecimal.valueOf(factor), paid.scale(), RoundingMode.HALF_UP);
        return bill.compareTo(paid) == 0 ? paid.add(paid.ulp()) : bill;
    }
}
