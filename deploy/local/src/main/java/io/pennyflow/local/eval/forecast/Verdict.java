package io.pennyflow.local.eval.forecast;

/** How one forecast did; {@code mase} and {@code msis} are not numbers for a flat history. */
record Verdict(
        double smape,
        double mase,
        double naiveSmape,
        double naiveMase,
        double msis,
        double covered80,
        double covered95,
        double millis) {}
