package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.model.Forecast;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What moves in the steps to come. */
final class Flows {
    /** Of a longer past only the end counts: two years of months. */
    private static final int PAST_MAX = 24;

    private Flows() {}

    static List<Bands> bands(Facts facts, Period period, Rest rest, Forecast said) {
        return bands(facts, period, rest, rest.bands(said));
    }

    /** As steps of its own past went, each like any other. */
    static List<Bands> ofPast(Facts facts, Period period, Rest rest) {
        var history = rest.history();
        var sorted =
                Arrays.stream(history, Math.max(0, history.length - PAST_MAX), history.length)
                        .sorted()
                        .toArray();
        var steps = Collections.nCopies(rest.starts().size() - 1, Bands.ofFew(sorted));
        return bands(facts, period, rest, rest.begun(steps));
    }

    private static List<Bands> bands(
            Facts facts, Period period, Rest rest, List<Bands> withoutBills) {
        var paths = new Paths(withoutBills.size(), facts.seed());
        paths.addEach(withoutBills);
        paths.addEvents(facts.expected(), rest.starts(), facts.origin());
        paths.addToFirst(Rest.known(facts, period));
        return paths.bands();
    }
}
