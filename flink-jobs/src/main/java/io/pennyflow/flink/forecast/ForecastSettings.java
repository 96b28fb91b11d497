package io.pennyflow.flink.forecast;

import java.io.Serializable;
import java.time.Duration;

/**
 * When a household is forecast anew, and how much of the machine that may take.
 *
 * @param quiet how long nothing of a household has to change before it is forecast anew
 * @param delayMax how long one that keeps changing waits at most
 * @param threads that fit models, beside the task's own
 * @param waitingMax series that may wait for a thread; more make the facts wait
 * @param seriesMax how long a series may take, waiting included, before it has no forecast
 */
public record ForecastSettings(
        Duration quiet, Duration delayMax, int threads, int waitingMax, Duration seriesMax)
        implements Serializable {

    public static final ForecastSettings DEFAULTS =
            new ForecastSettings(
                    Duration.ofSeconds(2), Duration.ofSeconds(10), 2, 16, Duration.ofMinutes(2));

    public ForecastSettings {
        require(!quiet.isNegative() && quiet.compareTo(delayMax) <= 0, "quiet is above delayMax");
        require(threads > 0 && waitingMax >= threads, "a thread has room for a series");
        require(seriesMax.compareTo(Duration.ZERO) > 0, "seriesMax is above 0");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Settings of forecasts: " + what + ".");
        }
    }
}
