package io.pennyflow.streams.platform;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replaces a thread that dies, but stops a topology whose threads die again and again. */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler {
    /** More replacements than this within {@link #WINDOW} are no accident. */
    static final int LIMIT = 20;

    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);

    private final String topology;
    private final Clock clock;
    private final ArrayDeque<Instant> replaced = new ArrayDeque<>();

    ThreadReplacement(String topology, Clock clock) {
        this.topology = topology;
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        var now = clock.instant();
        replaced.removeIf(at -> at.isBefore(now.minus(WINDOW)));
        if (replaced.size() >= LIMIT) {
            LOG.error("stopped topology={} replacements={}", topology, LIMIT, failure);
            return SHUTDOWN_CLIENT;
        }
        replaced.add(now);
        LOG.warn("replaced-thread topology={}", topology, failure);
        return REPLACE_THREAD;
    }
}
