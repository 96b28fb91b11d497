package io.pennyflow.flink.forecast.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How wide the bands of a kind of series are: conformal quantiles of errors, each measured by what
 * the series itself showed. The measure is between the usual step of the series and its errors in
 * the backtest, and grows with the distance by a power; the quantiles come from many series whose
 * last known values were held back from the models.
 *
 * @param lag of the steps that are the series' own measure
 * @param own the part of the backtest in the measure, from 0 to 1
 * @param growth the power
 * @param wide80 how many measures to the side 8 of 10 values lie
 * @param wide95 the same for 19 of 20
 */
record Spread(int lag, double own, double growth, double wide80, double wide95) {
    /** A constant series may still change by this part of its value. */
    private static final double CONSTANT = 0.01;

    /** Few values know little: the bands are wider by the square of this over their number. */
    private static final double FEW = 4;

    private static final int OWN_QUANTILES = 150;

    static Spread of(int period) {
        return switch (period) {
            case 4 -> new Spread(4, 0.5, 0.5, 1.06, 1.80);
            case 12 -> new Spread(12, 0.4, 0.25, 0.91, 1.60);
            case 24 -> new Spread(24, 0.5, 0.3, 1, 2);
            case 52 -> new Spread(1, 0.85, 0.4, 1.415, 2.42);
            default -> new Spread(Math.max(1, period), 0.8, 0.2, 1.28, 2.2);
        };
    }

    /**
     * With so many errors of its own a series needs no others: how far they lie, each in its
     * measure, is its own conformal quantile.
     */
    Spread fittedTo(double[] history, List<double[]> errors) {
        var ratios =
                errors.stream()
                        .flatMapToDouble(it -> ratios(it, measures(history, errors, it.length)))
                        .toArray();
        return ratios.length < OWN_QUANTILES || Stats.quantile(ratios, 0.8) == 0
                ? this
                : new Spread(
                        lag,
                        own,
                        growth,
                        Stats.quantile(ratios, 0.8),
                        Stats.quantile(ratios, 0.95));
    }

    private static DoubleStream ratios(double[] errors, double[] measures) {
        return IntStream.range(0, errors.length)
                .mapToDouble(it -> measures[it] == 0 ? 0 : errors[it] / measures[it]);
    }

    /** The measure of each step to come. */
    double[] measures(double[] history, List<double[]> errors, int horizon) {
        var step = usualStep(history);
        var shown = shown(errors);
        var mixed = errors.isEmpty() ? step : Math.pow(shown, own) * Math.pow(step, 1 - own);
        var one = mixed > 0 ? mixed : CONSTANT * Math.abs(Stats.mean(history));
        var few = 1 + Math.pow(FEW / history.length, 2);
        var measures = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            measures[h] = one * few * Math.pow(h + 1, growth);
        }
        return measures;
    }

    private double usualStep(double[] history) {
        var step = Stats.meanAbsoluteStep(history, lag);
        return step > 0 ? step : Stats.meanAbsoluteStep(history, 1);
    }

    /** The errors as if all were of the first step. */
    private double shown(List<double[]> errors) {
        var sum = 0.0;
        var count = 0;
        for (var some : errors) {
            for (var j = 0; j < some.length; j++) {
                sum += Math.pow(some[j] / Math.pow(j + 1, growth), 2);
                count++;
            }
        }
        return Math.sqrt(sum / Math.max(1, count));
    }
}
