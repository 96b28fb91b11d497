package io.pennyflow.flink.forecast.model;

import io.pennyflow.flink.forecast.model.Forecast.Share;
import io.pennyflow.flink.forecast.model.Forecast.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models that have an answer for one history, each with its answer. */
final class Combination {
    private final @Nullable Days days;
    private final Spread spread;
    private final double[] history;
    private final List<Model> models = new ArrayList<>();
    private final List<double[]> forecasts = new ArrayList<>();
    private final Backtest backtest;
    private final double[] weights;

    Combination(int period, @Nullable Days days, Spread spread, double[] raw, int horizon) {
        this.days = days;
        this.spread = spread;
        this.history = Cleaning.tamed(raw);
        for (var model : Candidates.of(history, period, days)) {
            Guarded.forecast(model, history, horizon).ifPresent(it -> add(model, it));
        }
        if (models.isEmpty()) {
            add(new Naive(), new Naive().forecast(history, horizon));
        }
        this.backtest = Backtest.of(models, history, period, horizon);
        this.weights = Blend.weights(backtest, models.size());
    }

    private void add(Model model, double[] forecast) {
        models.add(model);
        forecasts.add(forecast);
    }

    /** In the units of what one of its own is. */
    Forecast forecast(double unit) {
        var middle = Blend.mean(forecasts, weights);
        var errors = backtest.errors(weights);
        var fitted = days == null ? spread : spread.fittedTo(history, errors);
        var measures = fitted.measures(history, errors, middle.length);
        var least = Stats.min(history) < 0 ? Double.NEGATIVE_INFINITY : 0;
        var steps = new ArrayList<Step>();
        for (var h = 0; h < middle.length; h++) {
            steps.add(step(fitted, middle[h], measures[h], least, unit));
        }
        return new Forecast(
                List.copyOf(steps),
                shares(),
                unit * backtest.error(weights),
                unit * backtest.seasonalNaiveError(),
                backtest.residuals(weights).stream().map(it -> unit * it).toList());
    }

    private static Step step(
            Spread spread, double middle, double measure, double least, double unit) {
        return new Step(
                unit * Math.max(least, middle - spread.wide95() * measure),
                unit * Math.max(least, middle - spread.wide80() * measure),
                unit * middle,
                unit * (middle + spread.wide80() * measure),
                unit * (middle + spread.wide95() * measure));
    }

    private List<Share> shares() {
        var shares = new ArrayList<Share>();
        for (var i = 0; i < models.size(); i++) {
            shares.add(new Share(models.get(i).name(), weights[i]));
        }
        return List.copyOf(shares);
    }
}
