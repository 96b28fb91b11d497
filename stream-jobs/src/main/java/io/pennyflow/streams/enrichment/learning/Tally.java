package io.pennyflow.streams.enrichment.learning;

import java.util.Arrays;

/** How often each category was chosen in one context; what was long ago fades. */
final class Tally {
    /** After so many days a choice counts half. */
    static final double HALF_LIFE_DAYS = 365;

    private int[] labels = new int[1];
    private float[] counts = new float[1];
    private int size;
    private int day;

    void add(int label, int on) {
        fadeUntil(on);
        var at = 0;
        while (at < size && labels[at] != label) {
            at++;
        }
        if (at == labels.length) {
            labels = Arrays.copyOf(labels, at * 2);
            counts = Arrays.copyOf(counts, at * 2);
        }
        if (at == size) {
            labels[size] = label;
            counts[size++] = 0;
        }
        counts[at]++;
    }

    int size() {
        return size;
    }

    int label(int at) {
        return labels[at];
    }

    /** As of a day: never more than was chosen. */
    double count(int at, int on) {
        return counts[at] * fading(on);
    }

    private void fadeUntil(int on) {
        if (size > 0 && on > day) {
            var by = (float) fading(on);
            for (var i = 0; i < size; i++) {
                counts[i] *= by;
            }
        }
        day = size == 0 ? on : Math.max(day, on);
    }

    private double fading(int on) {
        return on <= day ? 1 : Math.pow(0.5, (on - day) / HALF_LIFE_DAYS);
    }
}
