package io.pennyflow.flink.anomaly.household;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Money that left an account.
 *
 * @param merchant who got it, as a name that is always spelt the same
 * @param amount in ten-thousandths of the currency, above 0
 * @param country or currency it was spent in, where that is known
 * @param day of the epoch
 */
public record Spend(
        String id,
        String account,
        String merchant,
        String category,
        long amount,
        String currency,
        @Nullable String country,
        int day) {

    public Spend {
        if (amount <= 0) {
            throw new IllegalArgumentException("A spend is above 0: " + id);
        }
    }

    /** Whether its category says enough to compare it with others of it. */
    boolean isCategorized() {
        return !category.equals(Taxonomy.UNCATEGORIZED);
    }

    double logarithm() {
        return Math.log((double) amount);
    }
}
