package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.model.Forecast;
import java.util.List;

/** What moves in the steps to come. */
final class Flows {
    private Flows() {}

    static List<Bands> bands(Facts facts, Period period, Rest rest, Forecast said) {
        var paths = new Paths(said.steps().size(), facts.seed());
        paths.addEach(rest.bands(said));
        paths.addEvents(facts.expected(), rest.starts(), facts.origin());
        paths.addToFirst(Rest.known(facts, period));
        return paths.bands();
    }
}
