package io.pennyflow.local.eval.categories;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Adds up the time that this thread worked, whatever else the machine does. */
final class CpuStopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MICRO = 1_000;

    private long nanos;

    <T> T time(Supplier<T> work) {
        var started = THREADS.getCurrentThreadCpuTime();
        var result = work.get();
        nanos += THREADS.getCurrentThreadCpuTime() - started;
        return result;
    }

    double micros() {
        return nanos / NANOS_PER_MICRO;
    }
}
