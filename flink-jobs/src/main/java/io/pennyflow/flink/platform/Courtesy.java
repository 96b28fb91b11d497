package io.pennyflow.flink.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets others go first on a machine that is short of time. */
public final class Courtesy {
    /** Whoever holds a task and forgets it does not stop it for longer. */
    static final Duration HELD_MOST = Duration.ofSeconds(10);

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private static volatile boolean held;

    private Courtesy() {}

    /**
     * From here on this thread, a task's, works when those have nothing to do whom people wait for.
     * Has an effect only where the JVM is told to pass priorities on to the system, and nothing
     * relies on it but speed.
     */
    @SuppressWarnings("ThreadPriorityCheck")
    public static void ofThisThread() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    }

    /** Makes every task of this process wait at its next {@link #afterOthers}. */
    static void hold() {
        held = true;
    }

    static void release() {
        held = false;
    }

    /** Waits while tasks are held; to be called for each record, and cheap when they are not. */
    public static void afterOthers() {
        if (held) {
            waitForRelease();
        }
    }

    private static void waitForRelease() {
        var until = System.nanoTime() + HELD_MOST.toNanos();
        while (held && System.nanoTime() < until && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
