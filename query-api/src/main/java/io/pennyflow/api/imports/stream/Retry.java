package io.pennyflow.api.imports.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again with growing pauses until it works or the process stops. Safe for threads. */
final class Retry {
    private static final Logger log = LoggerFactory.getLogger(Retry.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * @param undo clears up after an attempt that failed
     */
    void untilItWorks(Runnable attempt, Runnable undo) throws InterruptedException {
        var pause = FIRST_PAUSE;
        while (!isStopping() && !works(attempt, undo)) {
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            var longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Ends every pause; nothing is tried again. */
    void stop() {
        stopping.countDown();
    }

    private static boolean works(Runnable attempt, Runnable undo) {
        try {
            attempt.run();
            return true;
        } catch (RuntimeException e) {
            log.warn("imports-waiting tried again until it works: {}", e.toString());
            undo.run();
            return false;
        }
    }
}
