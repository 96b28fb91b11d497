package io.pennyflow.flink.forecast.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exponential smoothing in the form with the best corrected information criterion. The first season
 * is that of the decomposition and stays; weights, first level and first slope are fitted.
 */
final class Ets implements Model {
    private static final int PERIOD_MAX = 24;

    private final int period;
    private final @Nullable EtsForm chosen;

    Ets(int period) {
        this(period, null);
    }

    private Ets(int period, @Nullable EtsForm chosen) {
        this.period = period;
        this.chosen = chosen;
    }

    @Override
    public String name() {
        return "exponential smoothing";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var best = best(history);
        var pass = best.pass();
        pass.deviance(history);
        return pass.ahead(horizon);
    }

    @Override
    public Model settledOn(double[] history) {
        return new Ets(period, best(history).form());
    }

    private EtsFit best(double[] history) {
        return forms(history).stream()
                .map(form -> EtsFit.of(form, history, period))
                .reduce((a, b) -> b.criterion() < a.criterion() ? b : a)
                .orElseThrow();
    }

    private List<EtsForm> forms(double[] history) {
        var possible = EtsForm.possible(Stats.allPositive(history), seasons(history));
        return chosen != null && possible.contains(chosen) ? List.of(chosen) : possible;
    }

    private boolean seasons(double[] history) {
        return period > 1 && period <= PERIOD_MAX && history.length >= 2 * period + 4;
    }
}
