package io.pennyflow.flink.forecast;

/**
 * Changes of one household that are answered together. Times are those of the processing clock, in
 * milliseconds; they decide when to forecast, never what comes out.
 */
public record Burst(long first, long last) {

    static Burst at(long now) {
        return new Burst(now, now);
    }

    Burst goesOnAt(long now) {
        return new Burst(first, now);
    }

    /** When it is over unless it goes on. */
    long due(ForecastSettings settings) {
        return Math.min(last + settings.quiet().toMillis(), first + settings.delayMax().toMillis());
    }
}
