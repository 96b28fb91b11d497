package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts a series: asks every model that suits it, weighs them by how they did on the series
 * itself, and says how far the truth may be off. It draws no random numbers and knows no other
 * series, so the same history has the same forecast anywhere.
 */
public final class Forecaster {
    /** Of a longer history only the end is used. */
    public static final int HISTORY_MAX = 3_000;

    public static final int HORIZON_MAX = 1_000;

    private static final int HISTORY_MIN = 4;
    private static final int WEEK_DAYS = 7;

    private final int period;
    private final @Nullable Days days;
    private final Spread spread;

    /** The period is the season in steps: 12 of months, 4 of quarters, 52 of weeks, 7 of days. */
    public Forecaster(int period) {
        this(period, null);
    }

    /** For a value a day, whose first is of the first of these days. */
    public Forecaster(Days days) {
        this(WEEK_DAYS, days);
    }

    private Forecaster(int period, @Nullable Days days) {
        if (period < 1 || period > HORIZON_MAX) {
            throw new IllegalArgumentException(
                    "A season of %d steps cannot be: it is 1 to %d."
                            .formatted(period, HORIZON_MAX));
        }
        this.period = period;
        this.days = days;
        this.spread = Spread.of(period);
    }

    /** Values that are not finite are gaps. */
    public Outlook forecast(double[] history, int horizon) {
        if (horizon < 1 || horizon > HORIZON_MAX) {
            throw new IllegalArgumentException(
                    "Cannot look %d steps ahead: 1 to %d.".formatted(horizon, HORIZON_MAX));
        }
        var known = (int) Arrays.stream(history).filter(Double::isFinite).count();
        if (known < HISTORY_MIN) {
            return new NotEnoughHistory(known, HISTORY_MIN);
        }
        var end = end(history);
        var later = days == null ? null : days.later(history.length - end.length);
        return enough(Cleaning.bridged(end), later, horizon);
    }

    private static double[] end(double[] history) {
        var n = history.length;
        return n <= HISTORY_MAX ? history : Arrays.copyOfRange(history, n - HISTORY_MAX, n);
    }

    /** In units of its own size, so that cents and millions are treated alike. */
    private Forecast enough(double[] history, @Nullable Days from, int horizon) {
        var size = Math.scalb(1, Math.getExponent(largest(history)));
        var scaled = Arrays.stream(history).map(it -> it / size).toArray();
        return new Combination(period, from, spread, scaled, horizon).forecast(size);
    }

    private static double largest(double[] history) {
        var largest = Arrays.stream(history).map(Math::abs).max().orElse(0);
        return largest < Double.MIN_NORMAL ? 1 : largest;
    }
}
