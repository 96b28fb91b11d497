package io.pennyflow.streams.enrichment.learning;

/**
 * From a wide context to a narrower one, as in language models: what was chosen in the narrow one
 * counts, less a discount, and what it does not know it leaves to the wide one. Few choices say
 * little, many say nearly all, and the result is a likelihood that holds.
 */
final class Backoff {
    /** Taken off each count: a category chosen once may have been a slip. */
    static final double DISCOUNT = 0.6;

    /** Weight of the wider context beside what was discounted. */
    static final double TRUST = 0.5;

    /** Words are not independent of each other: each counts as half a witness. */
    static final double WORD = 0.5;

    private Backoff() {}

    /** Changes the likelihoods of the wide context into those of the narrow one. */
    static void narrow(double[] likelihoods, Tally tally, int day) {
        var back = left(tally, day);
        for (var i = 0; i < likelihoods.length; i++) {
            likelihoods[i] *= back;
        }
        var all = all(tally, day) + TRUST;
        for (var i = 0; i < tally.size(); i++) {
            var count = tally.count(i, day);
            likelihoods[tally.label(i)] += (count - discount(count)) / all;
        }
    }

    /** What one word says of each category, beside what is already known. */
    static void weigh(double[] likelihoods, double[] wide, Tally tally, int day) {
        var back = left(tally, day);
        var all = all(tally, day) + TRUST;
        for (var i = 0; i < tally.size(); i++) {
            var label = tally.label(i);
            var count = tally.count(i, day);
            var more = (count - discount(count)) / all / (back * wide[label]);
            likelihoods[label] *= Math.pow(1 + more, WORD);
        }
    }

    static void normalize(double[] likelihoods) {
        var sum = 0.0;
        for (var likelihood : likelihoods) {
            sum += likelihood;
        }
        for (var i = 0; i < likelihoods.length; i++) {
            likelihoods[i] /= sum;
        }
    }

    /** What a context leaves to the wider one. */
    private static double left(Tally tally, int day) {
        var taken = TRUST;
        for (var i = 0; i < tally.size(); i++) {
            taken += discount(tally.count(i, day));
        }
        return taken / (all(tally, day) + TRUST);
    }

    private static double all(Tally tally, int day) {
        var all = 0.0;
        for (var i = 0; i < tally.size(); i++) {
            all += tally.count(i, day);
        }
        return all;
    }

    private static double discount(double count) {
        return Math.min(count, DISCOUNT * Math.min(1, count * 2));
    }
}
