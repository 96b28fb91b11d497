package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks a model, and takes no answer that cannot be. */
final class Guarded {
    /** How many ranges of the history outside of it a forecast may lie. */
    private static final double RANGES_MAX = 4;

    private Guarded() {}

    /** Empty when the model has no answer or an absurd one; others then speak alone. */
    static Optional<double[]> forecast(Model model, double[] history, int horizon) {
        return asked(() -> model.forecast(history, horizon))
                .filter(it -> isSane(it, history))
                .map(it -> asPositiveAs(history, it));
    }

    /** The model itself where it cannot settle. */
    static Model settled(Model model, double[] history) {
        return asked(() -> model.settledOn(history)).orElse(model);
    }

    /** Fitting fails in as many ways as numbers have: too few, all alike, no way down. */
    private static <T> Optional<T> asked(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isSane(double[] forecast, double[] history) {
        var low = Stats.min(history);
        var high = Arrays.stream(history).max().orElse(0);
        var room = RANGES_MAX * (high - low) + 1e-9 * Math.abs(high);
        return Arrays.stream(forecast)
                .allMatch(it -> Double.isFinite(it) && it >= low - room && it <= high + room);
    }

    /** What was never negative will not be. */
    private static double[] asPositiveAs(double[] history, double[] forecast) {
        return Stats.min(history) < 0
                ? forecast
                : Arrays.stream(forecast).map(it -> Math.max(0, it)).toArray();
    }
}
