package io.pennyflow.connect.notify.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after failures: longer each time, up to a longest, with a fifth of chance in it
 * so that what failed together does not come back together.
 *
 * @param first after the first failure
 */
public record Pause(Duration first) {
    /** Failures in a row after which a receiver as a whole waits, and then gets one trial. */
    public static final int AFTER_FAILURES = 5;

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int FACTOR = 3;
    private static final double JITTER = 0.2;

    /** 5 s, 15 s, 45 s, 2 min, 7 min, 20 min, 1 h, 3 h, then every 4 h: 12 trials in a day. */
    public static final Pause USUAL = new Pause(Duration.ofSeconds(5));

    /** The wait after so many failures, at least one. */
    public Duration after(int failures, RandomGenerator random) {
        var wait = first;
        for (var n = 1; n < failures && wait.compareTo(LONGEST) < 0; n++) {
            wait = wait.multipliedBy(FACTOR);
        }
        var capped = wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
        var factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis(Math.round(capped.toMillis() * factor));
    }
}
