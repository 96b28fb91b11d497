package io.pennyflow.flink.anomaly.household;

import java.util.List;

/** The figures behind an alert, for whoever words it anew. */
public sealed interface Evidence {

    /**
     * Of a spend.
     *
     * @param traits what is odd about it, the weightiest first; empty when only the whole is
     */
    record Odd(List<Trait> traits, UsualRange range) implements Evidence {}

    /** A feature and its strength, above 0 and at most 1. */
    record Trait(Feature feature, double strength) {}

    /**
     * Of a bill that did not come.
     *
     * @param everyDays how often it came
     * @param dueOn day of the epoch around which it should have come
     */
    record Missed(int everyDays, int dueOn) implements Evidence {}

    /** Of small charges: so many within so many days. */
    record Charges(int times, int days) implements Evidence {}

    /**
     * Of a category's month.
     *
     * @param sum in ten-thousandths
     * @param range of the sums of the months before
     */
    record Month(long sum, UsualRange range) implements Evidence {}
}
