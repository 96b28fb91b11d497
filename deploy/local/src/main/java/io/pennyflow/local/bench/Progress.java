package io.pennyflow.local.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/** Watches a topic grow from outside and says how fast it did, from its first commit on. */
record Progress(Committed topic) {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    double recordsPerSecond(long records) throws ExecutionException, InterruptedException {
        var firstCount = 0L;
        var firstAt = 0L;
        var until = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < until) {
            var now = System.nanoTime();
            var count = topic.offsets();
            if (firstCount == 0 && count > 0) {
                firstCount = count;
                firstAt = now;
            }
            if (count >= records) {
                return (count - firstCount) * 1e9 / (now - firstAt);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("The pipeline did not get through in " + LIMIT + ".");
    }
}
