package io.pennyflow.flink.anomaly.stream;

/**
 * Turns how strange something is into how seldom it is, by its rank among what came before it: no
 * distribution is assumed. Past the most extreme so far, the ratio to that goes on.
 */
final class Ranks {
    /** Compared with this many of the latest. */
    static final int MAX = 4000;

    private static final double RATIO_MAX = 10;

    private final double[] byAge = new double[MAX];
    private final double[] sorted = new double[MAX + 1];
    private int size;
    private int oldest;

    /** Minus the decimal logarithm of the part of the past that was as strange; 0 for no number. */
    double surprise(double strangeness) {
        if (Double.isNaN(strangeness)) {
            return 0;
        }
        var place = placeOf(strangeness);
        var asStrange = size - place;
        var surprise = Math.log10((size + 1.0) / (asStrange + 1.0));
        if (asStrange == 0 && size > 0) {
            surprise += beyond(strangeness, sorted[size - 1]);
        }
        remember(strangeness);
        return surprise;
    }

    private static double beyond(double strangeness, double most) {
        if (strangeness <= 0) {
            return 0;
        }
        var ratio = most <= 0 ? RATIO_MAX : Math.min(RATIO_MAX, strangeness / most);
        return ratio > 1 ? Math.log10(ratio) : 0;
    }

    private void remember(double strangeness) {
        if (size == MAX) {
            var place = placeOf(byAge[oldest]);
            System.arraycopy(sorted, place + 1, sorted, place, size - place - 1);
            size--;
        }
        byAge[oldest] = strangeness;
        oldest = (oldest + 1) % MAX;
        var place = placeOf(strangeness);
        System.arraycopy(sorted, place, sorted, place + 1, size - place);
        sorted[place] = strangeness;
        size++;
    }

    /** Where the first is that is no less. */
    private int placeOf(double strangeness) {
        var from = 0;
        var until = size;
        while (from < until) {
            var middle = (from + until) >>> 1;
            if (sorted[middle] < strangeness) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }
}
