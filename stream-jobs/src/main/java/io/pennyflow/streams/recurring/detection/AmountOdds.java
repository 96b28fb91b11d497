package io.pennyflow.streams.recurring.detection;

/**
 * How likely one amount of a series follows another, by how many percent they differ. Differences
 * are ratios, so that no currency's scale matters.
 */
enum AmountOdds {
    /** Equal, give or take exchange rates and taxes, until the price changes. */
    FIXED(0.75, 0.10, 0.07, 0.04, 0.03, 0.01),

    /** By what was used: electricity, interest, a card's bill. */
    METERED(0.08, 0.10, 0.15, 0.20, 0.35, 0.12);

    static final int STEPS = 6;

    /** Up to which logarithm of the ratio a step goes: equal, 1, 3, 8 and 42 percent. */
    private static final double[] UNTIL = {0.0005, 0.01, 0.03, 0.08, 0.35};

    @SuppressWarnings("ImmutableEnumChecker") // Filled once, never handed out.
    private final double[] logs;

    AmountOdds(double... odds) {
        logs = new double[odds.length];
        for (var step = 0; step < odds.length; step++) {
            logs[step] = Math.log(odds[step]);
        }
    }

    double log(int step) {
        return logs[step];
    }

    /** Of two logarithms of amounts. */
    static int step(double one, double other) {
        var apart = Math.abs(one - other);
        var step = 0;
        while (step < UNTIL.length && apart > UNTIL[step]) {
            step++;
        }
        return step;
    }
}
