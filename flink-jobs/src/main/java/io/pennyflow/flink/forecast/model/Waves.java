package io.pennyflow.flink.forecast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seasons as sums of sine waves, fitted to the steps of the series (of its logarithms where all are
 * positive), so that a wandering level does not pass for a season. How many waves of each season
 * there are is the choice of the information criterion of Schwarz.
 */
final class Waves implements Pattern {
    private static final int TRIES = 9;

    /** A season is believed after this many of its lengths. */
    private static final double CYCLES_MIN = 2;

    private final List<Wave> waves;
    private final double[] weights;
    private final boolean factors;

    private Waves(List<Wave> waves, double[] weights, boolean factors) {
        this.waves = waves;
        this.weights = weights;
        this.factors = factors;
    }

    /** A sine and a cosine of as many rounds in a step. */
    record Wave(double frequency, boolean cosine) {
        double at(double t) {
            var angle = 2 * Math.PI * frequency * t;
            return cosine ? Math.cos(angle) : Math.sin(angle);
        }
    }

    static Waves of(double[] history, Cycles cycles) {
        var factors = Stats.allPositive(history);
        var values = factors ? Arrays.stream(history).map(Math::log).toArray() : history;
        var all = new ArrayList<Wave>();
        var ends = new ArrayList<Integer>();
        for (var cycle : cycles.cycles()) {
            if (history.length >= CYCLES_MIN * cycle.length() + 2 * cycle.wavesMax()) {
                addNew(cycle, all);
                ends.add(all.size());
            }
        }
        var fit = new WaveFit(all, values);
        var chosen = chosen(fit, ends);
        var waves = IntStream.of(chosen).mapToObj(all::get).toList();
        return new Waves(waves, fit.weights(chosen), factors);
    }

    /** A wave of a day may be one of a week already. */
    private static void addNew(Cycles.Cycle cycle, List<Wave> all) {
        var known = List.copyOf(all);
        for (var k = 1; k <= cycle.wavesMax(); k++) {
            var frequency = k / cycle.length();
            if (known.stream().noneMatch(it -> Math.abs(it.frequency() - frequency) < 1e-9)) {
                all.add(new Wave(frequency, false));
                all.add(new Wave(frequency, true));
            }
        }
    }

    /** Season by season, the number of slow waves with which the criterion is lowest. */
    private static int[] chosen(WaveFit fit, List<Integer> ends) {
        var best = new int[0];
        var least = fit.criterion(best, new double[0]);
        var begin = 0;
        for (var end : ends) {
            var before = best;
            var pairs = (end - begin) / 2;
            for (var tries = 1; tries <= TRIES; tries++) {
                var count = 2 * ((pairs * tries + TRIES - 1) / TRIES);
                var more =
                        IntStream.concat(
                                        IntStream.of(before), IntStream.range(begin, begin + count))
                                .toArray();
                var criterion = fit.criterion(more, fit.weights(more));
                if (criterion < least) {
                    least = criterion;
                    best = more;
                }
            }
            begin = end;
        }
        return best;
    }

    private double at(int t) {
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * waves.get(i).at(t);
        }
        return sum;
    }

    @Override
    public double[] removedFrom(double[] history) {
        var rest = new double[history.length];
        Arrays.setAll(rest, t -> factors ? history[t] / Math.exp(at(t)) : history[t] - at(t));
        return rest;
    }

    @Override
    public double[] addedTo(double[] forecast, int length) {
        var whole = new double[forecast.length];
        Arrays.setAll(
                whole,
                h ->
                        factors
                                ? forecast[h] * Math.exp(at(length + h))
                                : forecast[h] + at(length + h));
        return whole;
    }
}
