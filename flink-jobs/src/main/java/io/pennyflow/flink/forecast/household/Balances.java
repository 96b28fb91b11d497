package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.household.Prediction.Risk;
import io.pennyflow.flink.forecast.model.Forecast;
import java.util.Arrays;
import java.util.List;

/** The balance of an account, in many ways in which it may go. */
final class Balances {
    private Balances() {}

    static Paths paths(Facts facts, Rest rest, Forecast said) {
        var steps = said.steps().size();
        var paths = new Paths(steps, facts.seed());
        var sign = rest.mirrored() ? -1 : 1;
        var middle = said.steps().stream().mapToDouble(it -> sign * it.p50()).toArray();
        paths.addDays(middle, surprises(rest, said, sign));
        paths.addEvents(facts.expected(), rest.starts(), facts.origin());
        paths.accumulate(facts.balance());
        return paths;
    }

    /** What the models did not see coming; of a history too short to tell, all that varied. */
    private static double[] surprises(Rest rest, Forecast said, int sign) {
        if (!said.residuals().isEmpty()) {
            return said.residuals().stream().mapToDouble(it -> sign * it).toArray();
        }
        var mean = Arrays.stream(rest.history()).average().orElse(0);
        return Arrays.stream(rest.history()).map(it -> it - mean).toArray();
    }

    static Risk risk(Rest rest, Paths paths, List<Bands> bands) {
        var lowest = bands.size() - 1;
        var negative = -1;
        for (var step = bands.size() - 1; step >= 0; step--) {
            if (bands.get(step).p50() <= bands.get(lowest).p50()) {
                lowest = step;
            }
            if (paths.negativeAt(step) > 0.5) {
                negative = step;
            }
        }
        return new Risk(
                rest.starts().get(lowest),
                bands.get(lowest).p10(),
                bands.get(lowest).p50(),
                paths.negativeEver(),
                negative < 0 ? null : rest.starts().get(negative));
    }
}
