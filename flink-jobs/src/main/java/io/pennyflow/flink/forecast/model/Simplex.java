package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Searches the lowest point of a function inside a box, by the simplex of Nelder and Mead. It asks
 * for so many values at most and always has an answer: the best point it saw.
 */
final class Simplex {
    private static final double TOLERANCE = 1e-6;

    private final ToDoubleFunction<double[]> function;
    private final double[] lower;
    private final double[] upper;
    private final double[][] points;
    private final double[] values;
    private int left;

    private Simplex(
            ToDoubleFunction<double[]> function,
            double[] start,
            double[] lower,
            double[] upper,
            int evaluationsMax) {
        this.function = function;
        this.lower = lower;
        this.upper = upper;
        this.left = evaluationsMax;
        this.points = new double[start.length + 1][];
        this.values = new double[start.length + 1];
        points[0] = inside(start.clone());
        for (var i = 0; i < start.length; i++) {
            points[i + 1] = aside(points[0], i);
        }
        Arrays.setAll(values, i -> value(points[i]));
    }

    static double[] minimum(
            ToDoubleFunction<double[]> function,
            double[] start,
            double[] lower,
            double[] upper,
            int evaluationsMax) {
        return new Simplex(function, start, lower, upper, evaluationsMax).search();
    }

    /** A tenth of the box away, or as far as there is room. */
    private double[] aside(double[] point, int axis) {
        var moved = point.clone();
        var step = 0.1 * (upper[axis] - lower[axis]);
        moved[axis] += moved[axis] + step > upper[axis] ? -step : step;
        return moved;
    }

    private double[] inside(double[] point) {
        for (var i = 0; i < point.length; i++) {
            point[i] = Math.max(lower[i], Math.min(upper[i], point[i]));
        }
        return point;
    }

    private double value(double[] point) {
        left--;
        var value = function.applyAsDouble(point);
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    private double[] search() {
        sort();
        while (left > 0 && !settled()) {
            step();
            sort();
        }
        return points[0];
    }

    private boolean settled() {
        var spread = values[values.length - 1] - values[0];
        return !(spread > TOLERANCE * (Math.abs(values[0]) + TOLERANCE));
    }

    private void step() {
        var worst = points.length - 1;
        var centre = centre();
        var reflected = between(centre, points[worst], -1);
        var value = value(reflected);
        if (value < values[0]) {
            var further = between(centre, points[worst], -2);
            var furtherValue = value(further);
            replace(
                    worst,
                    furtherValue < value ? further : reflected,
                    Math.min(value, furtherValue));
        } else if (value < values[worst - 1]) {
            replace(worst, reflected, value);
        } else {
            contract(centre, worst);
        }
    }

    private void contract(double[] centre, int worst) {
        var nearer = between(centre, points[worst], 0.5);
        var value = value(nearer);
        if (value < values[worst]) {
            replace(worst, nearer, value);
            return;
        }
        for (var i = 1; i < points.length; i++) {
            var half = between(points[0], points[i], 0.5);
            replace(i, half, value(half));
        }
    }

    private double[] centre() {
        var centre = new double[lower.length];
        for (var i = 0; i < lower.length; i++) {
            for (var point = 0; point < points.length - 1; point++) {
                centre[i] += points[point][i] / (points.length - 1);
            }
        }
        return centre;
    }

    private double[] between(double[] from, double[] to, double share) {
        var point = new double[from.length];
        Arrays.setAll(point, i -> from[i] + share * (to[i] - from[i]));
        return inside(point);
    }

    private void replace(int at, double[] point, double value) {
        points[at] = point;
        values[at] = value;
    }

    private void sort() {
        for (var i = 1; i < values.length; i++) {
            for (var j = i; j > 0 && values[j] < values[j - 1]; j--) {
                var point = points[j];
                var value = values[j];
                replace(j, points[j - 1], values[j - 1]);
                replace(j - 1, point, value);
            }
        }
    }
}
