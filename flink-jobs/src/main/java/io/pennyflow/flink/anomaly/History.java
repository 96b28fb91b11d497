package io.pennyflow.flink.anomaly;

import java.util.Arrays;

/**
 * The latest amounts of a group, in two orders: as they came, to forget the oldest, and sorted, to
 * answer at once. Amounts are positive, in ten-thousandths.
 */
final class History {
    private static final int ROOM_AT_FIRST = 16;

    private final int sizeMax;
    private long[] byAge = new long[ROOM_AT_FIRST];
    private long[] sorted = new long[ROOM_AT_FIRST];
    private int size;
    private int oldest;

    History(int sizeMax) {
        this.sizeMax = sizeMax;
    }

    void add(long amount) {
        if (size == sizeMax) {
            forget(byAge[oldest]);
            byAge[oldest] = amount;
            oldest = (oldest + 1) % sizeMax;
        } else {
            makeRoom();
            byAge[size] = amount;
        }
        var at = placeOf(amount);
        System.arraycopy(sorted, at, sorted, at + 1, size - at);
        sorted[at] = amount;
        size++;
    }

    int size() {
        return size;
    }

    /** The middle amount; between two middle ones their mean, half even. */
    long median() {
        var upper = sorted[size / 2];
        if (size % 2 == 1) {
            return upper;
        }
        var lower = sorted[size / 2 - 1];
        var gap = upper - lower;
        var mean = lower + gap / 2;
        return gap % 2 == 0 || mean % 2 == 0 ? mean : mean + 1;
    }

    /** Median of the distances from the median: how far a usual amount is from the middle. */
    double medianDistance() {
        var median = median();
        var upper = firstAbove(median);
        var lower = upper - 1;
        long last = 0;
        long beforeLast = 0;
        // The sorted amounts are two runs of growing distance, down and up from the median.
        for (var taken = 0; taken <= size / 2; taken++) {
            beforeLast = last;
            var down = lower < 0 ? Long.MAX_VALUE : median - sorted[lower];
            var up = upper >= size ? Long.MAX_VALUE : sorted[upper] - median;
            last = Math.min(down, up);
            if (down <= up) {
                lower--;
            } else {
                upper++;
            }
        }
        return size % 2 == 1 ? last : ((double) last + beforeLast) / 2;
    }

    /** The least amount when this part of the amounts is left out at the bottom. */
    long lowWithout(double part) {
        return sorted[leftOut(part)];
    }

    /** The largest amount when this part of the amounts is left out at the top. */
    long highWithout(double part) {
        return sorted[size - 1 - leftOut(part)];
    }

    /** Rounded up: a single giant among few amounts is not part of a range. */
    private int leftOut(double part) {
        return Math.min((int) Math.ceil(part * size), (size - 1) / 2);
    }

    private void makeRoom() {
        if (size == byAge.length) {
            byAge = Arrays.copyOf(byAge, size * 2);
            sorted = Arrays.copyOf(sorted, size * 2);
        }
    }

    private void forget(long amount) {
        var at = Arrays.binarySearch(sorted, 0, size, amount);
        System.arraycopy(sorted, at + 1, sorted, at, size - at - 1);
        size--;
    }

    private int placeOf(long amount) {
        var found = Arrays.binarySearch(sorted, 0, size, amount);
        return found < 0 ? -found - 1 : found;
    }

    private int firstAbove(long amount) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= amount) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
