package io.pennyflow.local.bench;

import com.sun.management.OperatingSystemMXBean;
import io.pennyflow.local.platform.Patience;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until this machine has nothing to do, so that one measurement does not pay for another. */
final class Rest {
    private static final double BUSY = 0.15;
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Rest() {}

    static void await() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        machine.getCpuLoad(); // The load is that since one asked last.
        Patience.until("the machine to come to rest", LIMIT, () -> isAtRest(machine));
    }

    private static boolean isAtRest(OperatingSystemMXBean machine) {
        LockSupport.parkNanos(WINDOW.toNanos());
        return machine.getCpuLoad() < BUSY;
    }
}
