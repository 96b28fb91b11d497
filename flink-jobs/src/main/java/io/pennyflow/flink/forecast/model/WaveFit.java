package io.pennyflow.flink.forecast.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The equations of all waves that could be in a series, set up once for the steps of the series, so
 * that any choice of them is fitted and judged without another walk over it.
 */
final class WaveFit {
    /** Keeps the equations solvable where two waves look alike in a short history. */
    private static final double RIDGE = 1e-3;

    private final double[][] left;
    private final double[] right;
    private final double squares;
    private final int steps;

    WaveFit(List<Waves.Wave> waves, double[] values) {
        var size = waves.size();
        this.left = new double[size][size];
        this.right = new double[size];
        this.steps = values.length - 1;
        var before = at(waves, 0);
        var sum = 0.0;
        for (var t = 1; t < values.length; t++) {
            var now = at(waves, t);
            for (var i = 0; i < size; i++) {
                before[i] = now[i] - before[i];
            }
            add(before, values[t] - values[t - 1]);
            sum += (values[t] - values[t - 1]) * (values[t] - values[t - 1]);
            before = now;
        }
        this.squares = sum;
    }

    private static double[] at(List<Waves.Wave> waves, int t) {
        return waves.stream().mapToDouble(it -> it.at(t)).toArray();
    }

    private void add(double[] row, double step) {
        for (var i = 0; i < row.length; i++) {
            right[i] += row[i] * step;
            for (var j = 0; j <= i; j++) {
                left[i][j] += row[i] * row[j];
            }
        }
    }

    double[] weights(int[] chosen) {
        var equations = new double[chosen.length][chosen.length];
        for (var i = 0; i < chosen.length; i++) {
            for (var j = 0; j < chosen.length; j++) {
                equations[i][j] = entry(chosen[i], chosen[j]);
            }
            equations[i][i] *= 1 + RIDGE;
        }
        return Cholesky.solve(
                equations, IntStream.of(chosen).mapToDouble(it -> right[it]).toArray());
    }

    /** The criterion of Schwarz: the lower the better. */
    double criterion(int[] chosen, double[] weights) {
        var rest = squares;
        for (var i = 0; i < chosen.length; i++) {
            rest -= 2 * weights[i] * right[chosen[i]];
            for (var j = 0; j < chosen.length; j++) {
                rest += weights[i] * weights[j] * entry(chosen[i], chosen[j]);
            }
        }
        var error = Math.max(rest, squares * 1e-12) / steps + Double.MIN_NORMAL;
        return steps * Math.log(error) + chosen.length * Math.log(steps);
    }

    private double entry(int i, int j) {
        return i >= j ? left[i][j] : left[j][i];
    }
}
