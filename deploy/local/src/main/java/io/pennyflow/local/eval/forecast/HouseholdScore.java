package io.pennyflow.local.eval.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Losses of ours and of the simple ones on the same values, in units of each series' size. */
final class HouseholdScore {
    private static final int RESAMPLES = 1_000;
    private static final double ROUNDED = 10_000;

    /** Values of one household at one origin stand and fall together. */
    private final List<Trial> trials = new ArrayList<>();

    private Trial open = new Trial();

    /** Ours, then those of the simple ones in their order. */
    void add(double truth, double[] ours, double[][] simple, double size) {
        open.count++;
        open.covered += ours[0] <= truth && truth <= ours[2] ? 1 : 0;
        open.losses[0] += loss(truth, ours) / size;
        for (var i = 0; i < simple.length; i++) {
            open.losses[i + 1] += loss(truth, simple[i]) / size;
        }
    }

    void endOfTrial() {
        if (open.count > 0) {
            trials.add(open);
        }
        open = new Trial();
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        var count = trials.stream().mapToInt(it -> it.count).sum();
        figures.put("values", count);
        figures.put("pinballLoss", rounded(sum(trials, 0) / Math.max(1, count)));
        figures.put(
                "coverage80",
                rounded(trials.stream().mapToDouble(it -> it.covered).sum() / Math.max(1, count)));
        var simple = Simple.values();
        for (var i = 0; i < simple.length; i++) {
            figures.put(name(simple[i]), ratio(i + 1));
        }
        return figures;
    }

    private static String name(Simple simple) {
        return simple == Simple.SEASONAL_NAIVE ? "toSeasonalNaive" : "toHistoricalAverage";
    }

    /** Our loss as a part of theirs, and where it lies in 95 of 100 resamples. */
    private List<Double> ratio(int other) {
        var random = new Random(1);
        var ratios = new double[RESAMPLES];
        for (var i = 0; i < RESAMPLES; i++) {
            var drawn = new ArrayList<Trial>();
            for (var n = 0; n < trials.size(); n++) {
                drawn.add(trials.get(random.nextInt(trials.size())));
            }
            ratios[i] = sum(drawn, 0) / sum(drawn, other);
        }
        Arrays.sort(ratios);
        return List.of(
                rounded(sum(trials, 0) / sum(trials, other)),
                rounded(ratios[RESAMPLES / 40]),
                rounded(ratios[RESAMPLES - 1 - RESAMPLES / 40]));
    }

    private static double sum(List<Trial> trials, int which) {
        return trials.stream().mapToDouble(it -> it.losses[which]).sum();
    }

    private static double loss(double truth, double[] said) {
        return Accuracy.pinball(truth, said[0], said[1], said[2]);
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDED) / ROUNDED;
    }

    private static final class Trial {
        private final double[] losses = new double[Simple.values().length + 1];
        private double covered;
        private int count;
    }
}
