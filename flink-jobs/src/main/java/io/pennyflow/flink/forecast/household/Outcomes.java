package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.household.Prediction.Risk;
import io.pennyflow.flink.forecast.model.Forecast;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the models say of each step to come, and what the series' own past says, which is all that
 * happened to it in spans as long. How much either counts is for others to decide.
 *
 * @param modelled the ways of a balance; null of a flow
 * @param repeated likewise
 */
record Outcomes(
        List<LocalDate> starts,
        List<Bands> said,
        List<Bands> past,
        @Nullable Paths modelled,
        @Nullable Paths repeated) {

    static Outcomes of(Facts facts, Period period, Rest rest, Forecast said) {
        if (facts.isBalance()) {
            var modelled = Balances.paths(facts, rest, said);
            var repeated = Balances.spans(facts, rest);
            return new Outcomes(
                    rest.starts(), modelled.bands(), repeated.bands(), modelled, repeated);
        }
        return new Outcomes(
                rest.starts(),
                Flows.bands(facts, period, rest, said),
                Flows.ofPast(facts, period, rest),
                null,
                null);
    }

    /** The models with the weight, the past with what is left of it. */
    List<Bands> blended(double weight) {
        return IntStream.range(0, said.size())
                .mapToObj(it -> said.get(it).blended(past.get(it), weight))
                .toList();
    }

    /** Of a balance. */
    @Nullable Risk risk(double weight) {
        if (modelled == null || repeated == null) {
            return null;
        }
        var bands = blended(weight);
        var lowest = bands.size() - 1;
        var negative = -1;
        for (var step = bands.size() - 1; step >= 0; step--) {
            if (bands.get(step).p50() <= bands.get(lowest).p50()) {
                lowest = step;
            }
            var below =
                    weight * modelled.negativeAt(step) + (1 - weight) * repeated.negativeAt(step);
            if (below > 0.5) {
                negative = step;
            }
        }
        return new Risk(
                starts.get(lowest),
                bands.get(lowest).p10(),
                bands.get(lowest).p50(),
                weight * modelled.negativeEver() + (1 - weight) * repeated.negativeEver(),
                negative < 0 ? null : starts.get(negative));
    }
}
