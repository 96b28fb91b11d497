package io.pennyflow.flink.anomaly.household;

import java.util.Arrays;

/** The latest numbers of a group, and what is usual among them. */
final class Usual {
    private static final int MAX = 256;
    private static final double STANDARD_DEVIATIONS_PER_MAD = 1.4826;
    private static final double NOT_USUAL = 0.1;

    private final double[] numbers = new double[MAX];
    private int count;

    void add(double number) {
        numbers[count++ % MAX] = number;
    }

    int size() {
        return Math.min(count, MAX);
    }

    double latest() {
        return numbers[(count - 1) % MAX];
    }

    double median() {
        return quantile(sorted(), 0.5);
    }

    double low() {
        return quantile(sorted(), NOT_USUAL);
    }

    double high() {
        return quantile(sorted(), 1 - NOT_USUAL);
    }

    /** Robust standard deviation around the median. */
    double spread() {
        var median = median();
        var distances = Arrays.stream(sorted()).map(it -> Math.abs(it - median)).sorted();
        return STANDARD_DEVIATIONS_PER_MAD * quantile(distances.toArray(), 0.5);
    }

    private double[] sorted() {
        var sorted = Arrays.copyOf(numbers, size());
        Arrays.sort(sorted);
        return sorted;
    }

    private static double quantile(double[] sorted, double part) {
        var place = part * (sorted.length - 1);
        var below = (int) place;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
