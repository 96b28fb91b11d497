package io.pennyflow.local.eval.anomalies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of the Numenta Anomaly Benchmark, standard profile, by its published rules.
 *
 * <p>The first alert inside a window earns up to 1, the earlier the more; a window without one
 * costs 1; an alert outside costs 0.11, less close behind a window. An alert is a score at or above
 * a threshold, the one threshold for all series that serves best. 0 is what a detector gets that
 * never says anything, 100 a perfect one.
 */
final class NabScore {
    private static final double WRONG_ALERT = 0.11;
    private static final double FAR_BEHIND = 3.0;
    private static final int NONE = -1;

    /** What an alert at a row is worth: in a window (by number) or, with none, as a wrong one. */
    private record Row(double score, int window, double worth) {}

    private final List<Row> rows = new ArrayList<>();
    private int windows;

    /** Scores of all rows of a series; those of the probation do not count. */
    void add(NabSeries series, double[] scores) {
        for (var i = series.probation(); i < scores.length; i++) {
            rows.add(row(series, i, scores[i]));
        }
        windows += series.windows().size();
    }

    int windows() {
        return windows;
    }

    /** At the best threshold; 0 without a window. */
    double standard() {
        return windows == 0 ? 0 : 100 * (best() + windows) / (2.0 * windows);
    }

    private double best() {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(Row::score).reversed());
        var earned = new double[windows];
        Arrays.fill(earned, -1);
        var total = (double) -windows;
        var best = total;
        for (var i = 0; i < sorted.size(); i++) {
            var row = sorted.get(i);
            if (row.window() == NONE) {
                total += row.worth();
            } else if (row.worth() > earned[row.window()]) {
                total += row.worth() - earned[row.window()];
                earned[row.window()] = row.worth();
            }
            // Rows of one score are alerts together or not at all.
            if (i + 1 == sorted.size() || sorted.get(i + 1).score() != row.score()) {
                best = Math.max(best, total);
            }
        }
        return best;
    }

    private Row row(NabSeries series, int at, double score) {
        @Nullable NabWindow before = null;
        for (var i = 0; i < series.windows().size(); i++) {
            var window = series.windows().get(i);
            if (at >= window.first() && at <= window.last()) {
                return new Row(score, windows + i, inside(window, at));
            }
            if (window.last() < at) {
                before = window;
            }
        }
        return new Row(score, NONE, WRONG_ALERT * (before == null ? -1 : behind(before, at)));
    }

    private static double inside(NabWindow window, int at) {
        return sigmoid(-(window.last() - at + 1) / (double) window.rows()) / sigmoid(-1);
    }

    private static double behind(NabWindow window, int at) {
        var widths = (at - window.last()) / Math.max(1.0, window.rows() - 1);
        return widths >= FAR_BEHIND ? -1 : sigmoid(widths);
    }

    /** From nearly 1 at the left edge of a window, over 0 at its right edge, to -1 behind it. */
    private static double sigmoid(double position) {
        return 2 / (1 + Math.exp(5 * position)) - 1;
    }
}
