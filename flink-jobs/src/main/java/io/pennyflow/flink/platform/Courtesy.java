package io.pennyflow.flink.platform;

/** Lets others go first on a machine that is short of time. */
public final class Courtesy {
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
}
