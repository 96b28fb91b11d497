package io.pennyflow.local.eval.forecast;

import java.util.Arrays;

/** A series in two parts: what a forecaster may see, and what came. */
final class HeldOut {
    private final String id;
    private final double[] history;
    private final double[] truth;

    HeldOut(String id, double[] values, int heldOut) {
        this.id = id;
        this.history = Arrays.copyOf(values, values.length - heldOut);
        this.truth = Arrays.copyOfRange(values, values.length - heldOut, values.length);
    }

    String id() {
        return id;
    }

    double[] history() {
        return history;
    }

    double[] truth() {
        return truth;
    }
}
