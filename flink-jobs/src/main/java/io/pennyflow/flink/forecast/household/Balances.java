package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.model.Forecast;
import java.util.Arrays;

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

    /** As spans of its own past went, which knows nothing but is hard to fool. */
    static Paths spans(Facts facts, Rest rest) {
        var paths = new Paths(rest.starts().size() - 1, facts.seed());
        paths.addSpans(rest.history(), facts.firstDay(), rest.starts().get(0));
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
}
