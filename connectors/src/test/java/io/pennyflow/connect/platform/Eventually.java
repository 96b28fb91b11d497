package io.pennyflow.connect.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** For what comes true by itself, soon. */
public final class Eventually {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(20);

    private Eventually() {}

    /** Repeats assertions until they hold, and fails as they do after a minute. */
    public static void eventually(Runnable assertions) {
        eventually(LIMIT, assertions);
    }

    /** Repeats assertions until they hold, and fails as they do when the time is over. */
    public static void eventually(Duration limit, Runnable assertions) {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                assertions.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(STEP.toNanos());
            }
        }
    }
}
