package io.pennyflow.local.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/** Watches a topic grow from outside and says how fast it does. */
record Progress(Committed topic, long before) {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** From what is there now on. */
    static Progress of(Committed topic) throws ExecutionException, InterruptedException {
        return new Progress(topic, topic.offsets());
    }

    /** Waits for so many records; records a second from the first of their commits to the last. */
    double recordsPerSecond(long records) throws ExecutionException, InterruptedException {
        var firstCount = before;
        var firstAt = 0L;
        var until = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < until) {
            var now = System.nanoTime();
            var count = topic.offsets();
            if (firstCount == before && count > before) {
                firstCount = count;
                firstAt = now;
            }
            if (count >= before + records) {
                return (count - firstCount) * 1e9 / (now - firstAt);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("The pipeline did not get through in " + LIMIT + ".");
    }

    /** Waits for so many records; markers of transactions count among them. */
    void await(long records) throws ExecutionException, InterruptedException {
        recordsPerSecond(records);
    }
}
