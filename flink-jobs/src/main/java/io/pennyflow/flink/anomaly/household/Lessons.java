package io.pennyflow.flink.anomaly.household;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a household's answers change, at once and for this household alone: features that raised
 * false alarms count less, and what is like an expected spend is not said again.
 */
final class Lessons {
    private static final double LESS = -0.5;
    private static final double LEAST = -2;

    /** So much more than what was expected is still like it. */
    private static final double LIKE_IT = 1.25;

    private static final double SAME_CATEGORY = -1.5;
    private static final double THIEF = 3;

    private record Kind(String of, Feature feature) {}

    private final Map<Feature, Double> shifts = new EnumMap<>(Feature.class);
    private final Map<Kind, Long> expectedUpTo = new HashMap<>();
    private final Set<Kind> expectedCategories = new HashSet<>();
    private final Set<String> thieves = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    /** Answers to what is not there any more teach nothing. */
    static Lessons of(List<Answer> answers, Map<String, Sight> sights) {
        var lessons = new Lessons();
        for (var answer : answers) {
            var sight = sights.get(answer.spend());
            if (sight != null) {
                lessons.learn(answer.said(), sight);
            }
        }
        return lessons;
    }

    private void learn(Answer.Said said, Sight sight) {
        var spend = sight.spend();
        var feature = Suspicion.strongest(sight).get(0);
        answered.add(spend.id());
        // One that was paid before is no thief: it charged too much, or once too often.
        if (said == Answer.Said.NOT_MINE && sight.strength(Feature.NEW_MERCHANT) > 0) {
            thieves.add(spend.merchant());
        }
        if (sight.strength(feature) > 0) {
            learn(said, spend, feature);
        }
    }

    /** What was told for more than the spend itself, such as a month, teaches nothing of it. */
    private void learn(Answer.Said said, Spend spend, Feature feature) {
        switch (said) {
            case EXPECTED -> {
                shift(feature, LESS);
                expectedUpTo.merge(new Kind(spend.merchant(), feature), spend.amount(), Math::max);
                expectedCategories.add(new Kind(spend.category(), feature));
            }
            case ONE_OFF -> shift(feature, LESS / 2);
            case NOT_MINE -> {} // What was said was right.
        }
    }

    private void shift(Feature feature, double by) {
        var shifted = shifts.getOrDefault(feature, 0.0) + by;
        shifts.put(feature, Math.max(LEAST, shifted));
    }

    /** Added to the logarithm of the odds that a spend deserves a look. */
    double shift(Sight sight) {
        var spend = sight.spend();
        if (answered.contains(spend.id())) {
            return 0; // It was said and stays said: the answer is about it.
        }
        var feature = Suspicion.strongest(sight).get(0);
        var expected = expectedUpTo.get(new Kind(spend.merchant(), feature));
        if (expected != null && spend.amount() <= expected * LIKE_IT) {
            return Double.NEGATIVE_INFINITY;
        }
        var shift = shifts.getOrDefault(feature, 0.0);
        if (expectedCategories.contains(new Kind(spend.category(), feature))) {
            shift += SAME_CATEGORY;
        }
        return thieves.contains(spend.merchant()) ? shift + THIEF : shift;
    }
}
