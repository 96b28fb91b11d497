package io.pennyflow.flink.forecast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each model would have said at several times before the end of a history, beside what came.
 * Models keep the choices they make on the oldest of these histories: no trial knows what came.
 */
final class Backtest {
    static final int ORIGINS_MAX = 5;

    /** So many origins in the length of a horizon. */
    private static final int ORIGINS_PER_HORIZON = 3;

    private static final int TRAINING_MIN = 10;

    /** One bad day of a model, in how bad the day was for all, counts no more than this. */
    private static final double LOSS_MAX = 10;

    private final List<double[]> actuals = new ArrayList<>();
    private final List<double[]> seasonalNaives = new ArrayList<>();
    private final List<List<double[]>> forecasts = new ArrayList<>();
    private int apart;

    private Backtest() {}

    static Backtest of(List<Model> models, double[] history, int period, int horizon) {
        var backtest = new Backtest();
        backtest.apart = apart(horizon);
        var origins = origins(history.length, period, horizon);
        if (origins.isEmpty()) {
            return backtest;
        }
        var oldest = Arrays.copyOf(history, origins.get(origins.size() - 1));
        var settled = models.stream().map(it -> Guarded.settled(it, oldest)).toList();
        origins.forEach(it -> backtest.add(settled, history, it, period, horizon));
        return backtest;
    }

    private static int apart(int horizon) {
        return (horizon + ORIGINS_PER_HORIZON - 1) / ORIGINS_PER_HORIZON;
    }

    private static List<Integer> origins(int length, int period, int horizon) {
        var apart = apart(horizon);
        var least = Math.max(TRAINING_MIN, 2 * period + 4);
        var origins = new ArrayList<Integer>();
        for (var i = 1; i <= ORIGINS_MAX && length - i * apart >= least; i++) {
            origins.add(length - i * apart);
        }
        return origins;
    }

    private void add(List<Model> models, double[] history, int origin, int period, int horizon) {
        var until = Math.min(history.length, origin + horizon);
        var before = Arrays.copyOf(history, origin);
        var naive = new SeasonalNaive(period).forecast(before, until - origin);
        actuals.add(Arrays.copyOfRange(history, origin, until));
        seasonalNaives.add(naive);
        forecasts.add(
                models.stream()
                        .map(it -> Guarded.forecast(it, before, until - origin).orElse(naive))
                        .toList());
    }

    boolean isEmpty() {
        return actuals.isEmpty();
    }

    /** The mean absolute error of a model, each origin measured by how hard it was for all. */
    double loss(int model) {
        var sum = 0.0;
        for (var o = 0; o < actuals.size(); o++) {
            var actual = actuals.get(o);
            var all = forecasts.get(o).stream().mapToDouble(it -> error(it, actual)).toArray();
            var usual = Stats.median(all);
            sum += usual == 0 ? 1 : Math.min(LOSS_MAX, all[model] / usual);
        }
        return sum / actuals.size();
    }

    /** At each origin the absolute errors of the models together, one a step. */
    List<double[]> errors(double[] weights) {
        var errors = new ArrayList<double[]>();
        for (var o = 0; o < actuals.size(); o++) {
            var actual = actuals.get(o);
            var said = Blend.mean(forecasts.get(o), weights);
            Arrays.setAll(said, j -> Math.abs(said[j] - actual[j]));
            errors.add(said);
        }
        return errors;
    }

    /** What came less what the models together said from the origin just before, oldest first. */
    List<Double> residuals(double[] weights) {
        var residuals = new ArrayList<Double>();
        for (var o = actuals.size() - 1; o >= 0; o--) {
            var actual = actuals.get(o);
            var said = Blend.mean(forecasts.get(o), weights);
            for (var j = 0; j < Math.min(apart, actual.length); j++) {
                residuals.add(actual[j] - said[j]);
            }
        }
        return residuals;
    }

    double error(double[] weights) {
        return errors(weights).stream().mapToDouble(Stats::mean).average().orElse(0);
    }

    double seasonalNaiveError() {
        var sum = 0.0;
        for (var o = 0; o < actuals.size(); o++) {
            sum += error(seasonalNaives.get(o), actuals.get(o));
        }
        return sum / Math.max(1, actuals.size());
    }

    private static double error(double[] forecast, double[] actual) {
        var sum = 0.0;
        for (var j = 0; j < actual.length; j++) {
            sum += Math.abs(forecast[j] - actual[j]);
        }
        return sum / Math.max(1, actual.length);
    }
}
