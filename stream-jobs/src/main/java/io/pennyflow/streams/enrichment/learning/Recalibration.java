package io.pennyflow.streams.enrichment.learning;

/**
 * Compares how sure the guesses were with how often they were right, and says the difference from
 * then on. Old comparisons fade, for households change.
 */
final class Recalibration {
    static final int BINS = 20;

    /** Comparisons that count at a time. */
    private static final double MEMORY = 20_000;

    /** A bin with fewer comparisons than this is corrected by less than half. */
    private static final double PATIENCE = 20;

    private static final double UNSURE = 0.001;

    private final double[] said = new double[BINS];
    private final double[] right = new double[BINS];
    private final double[] count = new double[BINS];

    void compare(double likelihood, boolean isRight) {
        for (var i = 0; i < BINS; i++) {
            said[i] *= 1 - 1 / MEMORY;
            right[i] *= 1 - 1 / MEMORY;
            count[i] *= 1 - 1 / MEMORY;
        }
        var bin = bin(likelihood);
        said[bin] += likelihood;
        right[bin] += isRight ? 1 : 0;
        count[bin]++;
    }

    double of(double likelihood) {
        var bin = bin(likelihood);
        var shift = (right[bin] - said[bin]) / (count[bin] + PATIENCE);
        return Math.max(UNSURE, Math.min(1 - UNSURE, likelihood + shift));
    }

    private static int bin(double likelihood) {
        return Math.min(BINS - 1, (int) (likelihood * BINS));
    }
}
