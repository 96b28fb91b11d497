package io.pennyflow.local.eval.categories;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often guesses were right, and whether as often as they said. */
final class CategoryScore {
    /** Said to be surer than this is the top bucket. */
    static final double TOP = 0.9;

    /** Of equal width, for the expected calibration error. */
    static final int BINS = 15;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];
    private int rows;
    private int rightAll;
    private int covered;
    private int rightCovered;
    private int top;
    private int rightTop;

    void add(Guess guess, String label) {
        var isRight = guess.label().equals(label);
        var one = isRight ? 1 : 0;
        rows++;
        rightAll += one;
        if (guess.covered()) {
            covered++;
            rightCovered += one;
        }
        if (guess.probability() > TOP) {
            top++;
            rightTop += one;
        }
        var bin = Math.min(BINS - 1, (int) (guess.probability() * BINS));
        count[bin]++;
        right[bin] += one;
        said[bin] += guess.probability();
    }

    /** The keys of the output contract, in its order. */
    Map<String, Number> figures(double microsPerRow) {
        var figures = new LinkedHashMap<String, Number>();
        figures.put("rows", rows);
        figures.put("accuracy", share(rightAll, rows));
        figures.put("coverage", share(covered, rows));
        figures.put("accuracyCovered", share(rightCovered, covered));
        figures.put("topBucketShare", share(top, rows));
        figures.put("topBucketPrecision", share(rightTop, top));
        figures.put("ece", rounded(expectedCalibrationError()));
        figures.put("microsPerRow", rounded(microsPerRow));
        return figures;
    }

    /** A line for each bin that has rows: what was said, and how often it was right. */
    String reliability() {
        var lines = new StringBuilder();
        for (var bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                lines.append(
                        "said %.3f  right %.3f  rows %d%n"
                                .formatted(
                                        said[bin] / count[bin],
                                        (double) right[bin] / count[bin],
                                        count[bin]));
            }
        }
        return lines.toString();
    }

    private double expectedCalibrationError() {
        var error = 0.0;
        for (var bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - right[bin]);
        }
        return rows == 0 ? 0 : error / rows;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : rounded((double) part / whole);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
