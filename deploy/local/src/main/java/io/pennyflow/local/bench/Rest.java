package io.pennyflow.local.bench;

import com.sun.management.OperatingSystemMXBean;
import io.pennyflow.local.platform.Patience;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until the platform has nothing left to do, so that one measurement does not pay for
 * another.
 */
final class Rest {
    /** Of all processors; some fifty clients that look for news take 0.15 of two. */
    private static final double BUSY = 0.25;

    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Rest() {}

    static void await() {
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        process.getProcessCpuLoad(); // The load is that since one asked last.
        Patience.until("the platform to come to rest", LIMIT, () -> isAtRest(process));
    }

    private static boolean isAtRest(OperatingSystemMXBean process) {
        LockSupport.parkNanos(WINDOW.toNanos());
        return process.getProcessCpuLoad() < BUSY;
    }
}
