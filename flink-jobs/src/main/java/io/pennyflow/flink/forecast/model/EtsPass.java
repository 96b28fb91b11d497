package io.pennyflow.flink.forecast.model;

import io.pennyflow.flink.forecast.model.EtsForm.Seasonal;
import io.pennyflow.flink.forecast.model.EtsForm.Trend;

/** One walk of exponential smoothing over a history, with one choice of weights and start. */
final class EtsPass {
    /** Level, trend and season weights, damping, first level, first slope. */
    static final int PARAMETERS = 6;

    private static final double SMALL = 1e-8;

    private final EtsForm form;
    private final double levelWeight;
    private final double slopeWeight;
    private final double seasonWeight;
    private final double damping;
    private final double[] season;
    private final int period;
    private double level;
    private double slope;
    private int seen;

    EtsPass(EtsForm form, double[] parameters, double[] firstSeason) {
        this.form = form;
        this.levelWeight = parameters[0];
        this.slopeWeight = form.trend() == Trend.NONE ? 0 : parameters[0] * parameters[1];
        this.seasonWeight = (1 - parameters[0]) * parameters[2];
        this.damping = form.trend() == Trend.DAMPED ? parameters[3] : 1;
        this.level = parameters[4];
        this.slope = form.trend() == Trend.NONE ? 0 : parameters[5];
        this.season = firstSeason.clone();
        this.period = firstSeason.length;
    }

    /** Twice the negative logarithm of the likelihood, but for a constant. */
    double deviance(double[] history) {
        var squares = 0.0;
        var logs = 0.0;
        for (var value : history) {
            var expected = expected();
            if (form.relativeErrors() && expected <= SMALL) {
                return Double.POSITIVE_INFINITY;
            }
            var error = value - expected;
            squares +=
                    form.relativeErrors() ? error * error / (expected * expected) : error * error;
            logs += form.relativeErrors() ? Math.log(expected) : 0;
            take(value, expected);
        }
        return history.length * Math.log(squares + Double.MIN_NORMAL) + 2 * logs;
    }

    double[] ahead(int horizon) {
        var values = new double[horizon];
        var drift = 0.0;
        var power = damping;
        for (var h = 0; h < horizon; h++) {
            drift += power * slope;
            power *= damping;
            values[h] = seasonal(level + drift, season[(seen + h) % period]);
        }
        return values;
    }

    private double expected() {
        return seasonal(level + damping * slope, season[seen % period]);
    }

    private double seasonal(double value, double factor) {
        return switch (form.seasonal()) {
            case NONE -> value;
            case ADDED -> value + factor;
            case MULTIPLIED -> value * factor;
        };
    }

    /** The errors of the component form, which is the same for both kinds of errors. */
    private void take(double value, double expected) {
        var at = seen++ % period;
        var before = level + damping * slope;
        var error = value - expected;
        if (form.seasonal() == Seasonal.MULTIPLIED) {
            var factor = season[at];
            season[at] += seasonWeight * error / safe(before);
            error /= safe(factor);
        } else if (form.seasonal() == Seasonal.ADDED) {
            season[at] += seasonWeight * error;
        }
        level = before + levelWeight * error;
        slope = damping * slope + slopeWeight * error;
    }

    private static double safe(double divisor) {
        return Math.abs(divisor) < SMALL ? SMALL : divisor;
    }
}
