package io.pennyflow.flink.forecast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Forecasts the series at several grains (months, quarters, years) and gives each grain its say, by
 * the structural reconciliation of temporal hierarchies (Athanasopoulos and others, 2017).
 */
record Aggregated(String name, int period, IntFunction<Model> models) implements Model {
    /** A grain with fewer values than this says nothing. */
    private static final int VALUES_MIN = 5;

    @Override
    public double[] forecast(double[] history, int horizon) {
        var cycles = (horizon + period - 1) / period;
        var grains = grains(history);
        var forecasts =
                grains.stream().map(it -> ahead(history, it, cycles * period / it)).toList();
        var values = new double[cycles * period];
        for (var cycle = 0; cycle < cycles; cycle++) {
            reconcile(grains, forecasts, cycle, values);
        }
        return Arrays.copyOf(values, horizon);
    }

    @Override
    public Model settledOn(double[] history) {
        var settled = new HashMap<Integer, Model>();
        for (var grain : grains(history)) {
            var model = models.apply(period / grain);
            settled.put(period / grain, model.settledOn(sums(history, grain)));
        }
        return new Aggregated(name, period, it -> settled.getOrDefault(it, models.apply(it)));
    }

    /** The lengths that divide a period, as long as there are enough whole ones. */
    private List<Integer> grains(double[] history) {
        var grains = new ArrayList<Integer>();
        for (var length = 1; length <= period; length++) {
            if (period % length == 0 && history.length / length >= VALUES_MIN) {
                grains.add(length);
            }
        }
        return grains;
    }

    private double[] ahead(double[] history, int grain, int horizon) {
        return models.apply(period / grain).forecast(sums(history, grain), horizon);
    }

    /** The oldest values that fill no whole sum are left out. */
    private static double[] sums(double[] history, int grain) {
        var sums = new double[history.length / grain];
        var first = history.length % grain;
        for (var i = 0; i < sums.length * grain; i++) {
            sums[i / grain] += history[first + i];
        }
        return sums;
    }

    /**
     * Minimizes the squared differences to all grains, each over its length, which is as wide as
     * its variance is assumed. Solved by steps that always converge: the problem is small and
     * convex.
     */
    private void reconcile(
            List<Integer> grains, List<double[]> forecasts, int cycle, double[] values) {
        var size = period;
        var left = new double[size][size];
        var right = new double[size];
        for (var g = 0; g < grains.size(); g++) {
            var grain = grains.get(g);
            for (var i = 0; i < size; i++) {
                var block = i / grain;
                right[i] += forecasts.get(g)[cycle * size / grain + block] / grain;
                for (var j = block * grain; j < (block + 1) * grain; j++) {
                    left[i][j] += 1.0 / grain;
                }
            }
        }
        System.arraycopy(Cholesky.solve(left, right), 0, values, cycle * size, size);
    }
}
