package io.pennyflow.streams.recurring.detection;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * What payments to a counterparty usually are, before their dates are looked at. Rent that came
 * twice is rent; two equal meals are two meals.
 *
 * @see SeriesSearch
 */
public enum Nature {
    /** Somebody else asks for it: rent, insurance, a subscription, wages, a standing order. */
    COMMITMENT(-0.5, -1, 2, 3, 2, 0.5),

    /** Sent to an account by its number, which nobody does in passing. */
    TRANSFER(-1.5, -3, 2, 6, 2, 0.6),

    /** Nothing tells. */
    UNKNOWN(-2.5, -4, 3, 6, 3, 0.7),

    /** A person decides each time: meals, groceries, shops. Only an iron habit counts. */
    DISCRETIONARY(-4.5, Double.NEGATIVE_INFINITY, 4, Times.NEVER, 3, 0.9),

    /** Notes and coins over the counter: a person's own hand, whatever the rhythm. */
    CASH(
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Times.NEVER,
            Times.NEVER,
            Times.NEVER,
            1);

    /** What constants of an enumeration may use must not be one of its own fields. */
    private static final class Times {
        static final int NEVER = Integer.MAX_VALUE;
    }

    private static final Comparator<Map.Entry<Nature, Integer>> MOST =
            Map.Entry.<Nature, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Nature, Integer>comparingByKey().reversed());

    private final double logPrior;
    private final double logMetered;
    private final int fixedMin;
    private final int meteredMin;
    private final int rareMin;
    private final double confidenceMin;

    Nature(
            double logPrior,
            double logMetered,
            int fixedMin,
            int meteredMin,
            int rareMin,
            double confidenceMin) {
        this.logPrior = logPrior;
        this.logMetered = logMetered;
        this.fixedMin = fixedMin;
        this.meteredMin = meteredMin;
        this.rareMin = rareMin;
        this.confidenceMin = confidenceMin;
    }

    /** That of most; of as many the one that is more of a commitment. */
    public static Nature ofMost(Collection<Nature> all) {
        var counts = new EnumMap<Nature, Integer>(Nature.class);
        all.forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts.entrySet().stream().max(MOST).map(Map.Entry::getKey).orElse(UNKNOWN);
    }

    /** Logarithm of the odds that there is a series at all. */
    double logPrior() {
        return logPrior;
    }

    /** Logarithm of how likely a series' amounts are to vary, as a metered bill's do. */
    double logMetered() {
        return logMetered;
    }

    /** Whether what is paid on a day may well be something else than what is due on it. */
    boolean isFree() {
        return this == DISCRETIONARY;
    }

    /** Fewer than these are never called a series. */
    int membersMin(Chain chain) {
        if (chain.amounts() == AmountOdds.METERED) {
            return meteredMin;
        }
        return chain.rhythm().cadence().isRare() ? rareMin : fixedMin;
    }

    /** Less sure than this is never called a series. */
    double confidenceMin() {
        return confidenceMin;
    }
}
