package io.pennyflow.flink.anomaly.household;

import io.pennyflow.flink.anomaly.forest.Isolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/**
 * How likely a spend deserves a look: the odds that its features give, and what a forest of the
 * household's own spends adds for rare combinations of them.
 */
final class Suspicion {
    private static final double BASE = -4.5;
    private static final double FOREST = 3;
    private static final int TREES = 100;
    private static final long SEED = 20260101;

    /** Rows of an ordinary household that a forest begins with, so that a new one has any. */
    private static final int PRIOR = 64;

    private final Isolation forest;

    private Suspicion(Isolation forest) {
        this.forest = forest;
    }

    static Suspicion of(List<Sight> sights) {
        var rows = new ArrayList<double[]>(sights.size() + PRIOR);
        addPrior(rows);
        sights.forEach(it -> rows.add(it.numbers()));
        return new Suspicion(Isolation.of(rows.toArray(new double[0][]), TREES, SEED));
    }

    /** Mostly nothing odd, here and there a new shop or a somewhat large amount. */
    private static void addPrior(List<double[]> rows) {
        var random = new Random(SEED);
        for (var i = 0; i < PRIOR; i++) {
            var row = new EnumMap<Feature, Double>(Feature.class);
            row.put(Feature.AMOUNT, i % 8 == 0 ? random.nextDouble() / 3 : 0);
            row.put(Feature.NEW_MERCHANT, i % 10 == 0 ? random.nextDouble() / 2 : 0);
            row.put(Feature.WEEKDAY, i % 5 == 0 ? random.nextDouble() / 2 : 0);
            rows.add(Sight.numbers(row));
        }
    }

    /**
     * Between 0 and 1; a shift is what was learned of answers.
     *
     * @param least below this nobody asks how much: the forest is left alone where it cannot lift a
     *     spend so high, which is nearly always
     */
    double of(Sight sight, double shift, double least) {
        var odds = BASE + shift;
        for (var feature : Feature.values()) {
            odds += feature.weight() * sight.strength(feature);
        }
        if (probability(odds + FOREST) < least) {
            return probability(odds);
        }
        return probability(odds + FOREST * Math.max(0, 2 * forest.score(sight.numbers()) - 1));
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** What is odd about it at all, what says most first. */
    static List<Evidence.Trait> traits(Sight sight) {
        return strongest(sight).stream()
                .filter(it -> sight.strength(it) > 0)
                .map(it -> new Evidence.Trait(it, sight.strength(it)))
                .toList();
    }

    /** The features that say most about it, most first. */
    static List<Feature> strongest(Sight sight) {
        return Arrays.stream(Feature.values())
                .sorted(
                        Comparator.comparingDouble(
                                (Feature it) -> -it.weight() * sight.strength(it)))
                .toList();
    }
}
