package io.pennyflow.flink.anomaly.household;

import java.util.Arrays;

/**
 * The latest numbers of a group, and what is usual among them. They are kept in two orders: as they
 * came, to forget the oldest, and sorted, to answer at once.
 */
final class Usual {
    static final int MAX = 256;

    static final double STANDARD_DEVIATIONS_PER_MAD = 1.4826;
    static final double NOT_USUAL = 0.1;

    private static final int ROOM_AT_FIRST = 8;

    private double[] byAge = new double[ROOM_AT_FIRST];
    private double[] sorted = new double[ROOM_AT_FIRST];
    private int size;
    private int next;

    void add(double number) {
        if (size == MAX) {
            forget(byAge[next]);
        } else if (size == byAge.length) {
            byAge = Arrays.copyOf(byAge, Math.min(MAX, 2 * size));
            sorted = Arrays.copyOf(sorted, byAge.length);
        }
        byAge[next] = number;
        next = (next + 1) % MAX;
        var place = firstNotBelow(number);
        System.arraycopy(sorted, place, sorted, place + 1, size - place);
        sorted[place] = number;
        size++;
    }

    int size() {
        return size;
    }

    double latest() {
        return byAge[(next + MAX - 1) % MAX];
    }

    double largest() {
        return sorted[size - 1];
    }

    double median() {
        return quantile(0.5);
    }

    double low() {
        return quantile(NOT_USUAL);
    }

    double high() {
        return quantile(1 - NOT_USUAL);
    }

    /** Robust standard deviation around the median. */
    double spread() {
        var place = 0.5 * (size - 1);
        var below = (int) place;
        var median = median();
        var up = firstNotBelow(median);
        var down = up - 1;
        var last = 0.0;
        var beforeLast = 0.0;
        // The sorted numbers are two runs of growing distance, down and up from the median.
        for (var taken = 0; taken <= Math.min(below + 1, size - 1); taken++) {
            beforeLast = last;
            var toLower = down < 0 ? Double.POSITIVE_INFINITY : median - sorted[down];
            var toUpper = up >= size ? Double.POSITIVE_INFINITY : sorted[up] - median;
            last = Math.min(toLower, toUpper);
            if (toLower <= toUpper) {
                down--;
            } else {
                up++;
            }
        }
        var middle = below + 1 < size ? beforeLast + (place - below) * (last - beforeLast) : last;
        return STANDARD_DEVIATIONS_PER_MAD * middle;
    }

    private double quantile(double part) {
        var place = part * (size - 1);
        var below = (int) place;
        var above = Math.min(below + 1, size - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private void forget(double number) {
        var place = firstNotBelow(number);
        System.arraycopy(sorted, place + 1, sorted, place, size - place - 1);
        size--;
    }

    private int firstNotBelow(double number) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
