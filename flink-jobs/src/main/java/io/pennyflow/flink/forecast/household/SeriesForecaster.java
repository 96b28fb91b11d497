package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.household.Prediction.Share;
import io.pennyflow.flink.forecast.household.Prediction.Status;
import io.pennyflow.flink.forecast.household.Prediction.Step;
import io.pennyflow.flink.forecast.model.Forecast;
import io.pennyflow.flink.forecast.model.PublicHolidays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Forecasts one series of a household. Any thread may ask; the answer follows from the facts alone,
 * and what is remembered between two questions saves time and nothing else.
 */
public final class SeriesForecaster {
    private static final String OWN_PAST = "spans of its own past";

    private final Hindcasts hindcasts = new Hindcasts();
    private final Map<String, PublicHolidays> countries = new ConcurrentHashMap<>();

    /** Takes 10 to 100 ms. Throws {@link ArithmeticException} when numbers get out of hand. */
    public Prediction forecast(Facts facts, Period period) {
        var holidays = countries.computeIfAbsent(facts.country(), PublicHolidays::of);
        var rest = Rest.of(facts, period, period.horizon(), holidays);
        var said = rest.forecast();
        return said == null
                ? Prediction.without(
                        facts, period, Status.NOT_ENOUGH_HISTORY, rest.history().length)
                : prediction(facts, period, rest, said, holidays);
    }

    private Prediction prediction(
            Facts facts, Period period, Rest rest, Forecast said, PublicHolidays holidays) {
        var months = hindcasts.of(facts, period, holidays);
        var weight = months.isEmpty() ? 1 : Hindcast.weight(months);
        var outcomes = Outcomes.of(facts, period, rest, said);
        var bands = outcomes.blended(weight);
        requirePossible(bands);
        var tested = !said.residuals().isEmpty();
        return new Prediction(
                facts.subject(),
                period,
                Status.FORECAST,
                facts.currency(),
                facts.originDay(),
                rest.history().length,
                Rest.known(facts, period),
                steps(rest, bands),
                shares(said, weight),
                tested ? (Double) said.backtestError() : null,
                tested ? (Double) said.seasonalNaiveError() : null,
                Hindcast.blended(months),
                Drivers.of(facts, rest, middles(rest, said), period, holidays),
                outcomes.risk(weight));
    }

    /** Of what is no bill, each step in whole. */
    private static List<Bands> middles(Rest rest, Forecast said) {
        return said.steps().stream().map(it -> Bands.of(it, rest.mirrored())).toList();
    }

    private static List<Step> steps(Rest rest, List<Bands> bands) {
        return IntStream.range(0, bands.size())
                .mapToObj(it -> new Step(rest.starts().get(it), bands.get(it)))
                .toList();
    }

    private static List<Share> shares(Forecast said, double weight) {
        var shares = new ArrayList<Share>();
        for (var share : said.models()) {
            if (share.weight() > 0 && weight > 0) {
                shares.add(new Share(share.model(), weight * share.weight()));
            }
        }
        if (weight < 1) {
            shares.add(new Share(OWN_PAST, 1 - weight));
        }
        shares.sort(Comparator.comparingDouble(Share::weight).reversed());
        return shares;
    }

    private static void requirePossible(List<Bands> bands) {
        if (!bands.stream().allMatch(Bands::arePossible)) {
            throw new ArithmeticException("A forecast has values that no account can have.");
        }
    }
}
