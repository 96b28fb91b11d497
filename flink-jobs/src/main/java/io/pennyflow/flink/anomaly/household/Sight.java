package io.pennyflow.flink.anomaly.household;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A spend as it looked on its day, from the days before.
 *
 * @param strengths of each feature, from 0 for nothing odd to 1
 * @param range what was usual of its kind
 */
public record Sight(Spend spend, Map<Feature, Double> strengths, UsualRange range) {

    public Sight {
        var copy = new EnumMap<Feature, Double>(Feature.class);
        copy.putAll(strengths);
        strengths = copy;
    }

    double strength(Feature feature) {
        return strengths.getOrDefault(feature, 0.0);
    }

    double[] numbers() {
        return numbers(strengths);
    }

    /** All strengths, in the order of the features. */
    static double[] numbers(Map<Feature, Double> strengths) {
        return Arrays.stream(Feature.values())
                .mapToDouble(it -> strengths.getOrDefault(it, 0.0))
                .toArray();
    }
}
