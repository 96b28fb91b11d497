package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/** Makes a history fit for models: gaps are bridged, and a single giant value is cut down. */
final class Cleaning {
    /** So many times farther from the middle than all others is a freak. */
    private static final double FREAK = 5;

    private static final int FREAKS_MAX = 2;

    private Cleaning() {}

    /** Gaps are values that are not finite; at the ends the nearest value holds. */
    static double[] bridged(double[] history) {
        var values = history.clone();
        var before = -1;
        for (var t = 0; t <= values.length; t++) {
            if (t < values.length && !Double.isFinite(values[t])) {
                continue;
            }
            bridge(values, before, t);
            before = t;
        }
        return values;
    }

    private static void bridge(double[] values, int before, int after) {
        for (var t = before + 1; t < after; t++) {
            if (before < 0) {
                values[t] = after < values.length ? values[after] : 0;
            } else if (after >= values.length) {
                values[t] = values[before];
            } else {
                var share = (t - before) / (double) (after - before);
                values[t] = values[before] + share * (values[after] - values[before]);
            }
        }
    }

    /** A payday is no freak, however large: there are others like it. */
    static double[] tamed(double[] history) {
        var middle = Stats.median(history);
        var reach = FREAK * usualReach(history, middle);
        return reach == 0
                ? history
                : Arrays.stream(history)
                        .map(it -> Math.abs(it - middle) > reach ? cut(it, middle, reach) : it)
                        .toArray();
    }

    private static double cut(double value, double middle, double reach) {
        return middle + Math.signum(value - middle) * reach / FREAK;
    }

    /** How far from the middle the farthest values but for the two freaks there may be are. */
    private static double usualReach(double[] history, double middle) {
        var distances = Arrays.stream(history).map(it -> Math.abs(it - middle)).sorted().toArray();
        return distances[distances.length - 1 - Math.min(FREAKS_MAX, distances.length / 5)];
    }
}
