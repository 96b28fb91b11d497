package io.pennyflow.connect.notify.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that empty the queue of one channel. Each holds one receiver at a time, and no
 * receiver is held by two: a slow one costs one thread and holds up nobody's order.
 */
public final class Dispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(4);

    /** How long the log keeps what is settled: longer than records may come again. */
    private static final Duration LOG_KEEPS = Duration.ofDays(30);

    private static final Duration SWEEP = Duration.ofHours(1);

    /** Opens a connection in autocommit mode. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private final String channel;
    private final Connections connections;
    private final Receivers receivers;
    private final Pause pause;
    private final Clock clock;
    private final RandomGenerator random;
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore signals = new Semaphore(0);
    private final Object looking = new Object();
    private volatile boolean stopping;
    private Instant sweepAt = Instant.EPOCH;

    public Dispatcher(
            String channel,
            Connections connections,
            Receivers receivers,
            Pause pause,
            Clock clock,
            RandomGenerator random) {
        this.channel = channel;
        this.connections = connections;
        this.receivers = receivers;
        this.pause = pause;
        this.clock = clock;
        this.random = random;
    }

    public void start(int workers) {
        for (var n = 0; n < workers; n++) {
            var thread = new Thread(this::work, "notify-" + channel + "-" + n);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Something was planned: nobody needs to wait for the next look. */
    public void wake() {
        signals.release();
    }

    private void work() {
        Connection connection = null;
        while (!stopping) {
            try {
                if (connection == null) {
                    connection = connections.open();
                }
                next(new Queue(connection, channel));
            } catch (SQLException | RuntimeException e) {
                LOG.warn("waiting channel={} reason={}", channel, e.getMessage());
                close(connection);
                connection = null;
                rest(AFTER_TROUBLE);
            }
        }
        close(connection);
    }

    private void next(Queue queue) throws SQLException {
        var lease = look(queue);
        if (lease != null) {
            new Round(queue, receivers, lease, pause, clock, random).run();
            wake(); // Whoever looks now has not seen when this receiver is due again.
        }
    }

    // One thread looks, the others wait for their turn: a quiet channel costs one query a look.
    private @Nullable Lease look(Queue queue) throws SQLException {
        synchronized (looking) {
            while (!stopping) {
                var now = clock.instant();
                if (!now.isBefore(sweepAt)) {
                    sweepAt = now.plus(SWEEP);
                    queue.forget(now.minus(LOG_KEEPS));
                }
                var lease = queue.lease(now, now.plus(LEASE));
                if (lease.isPresent()) {
                    return lease.get();
                }
                rest(untilNextIn(queue, now));
            }
            return null;
        }
    }

    private static Duration untilNextIn(Queue queue, Instant now) throws SQLException {
        return queue.nextDue()
                .map(due -> Duration.between(now, due))
                .filter(wait -> wait.compareTo(LOOK) < 0)
                .map(wait -> wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait)
                .orElse(LOOK);
    }

    private void rest(Duration most) {
        try {
            if (signals.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                signals.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("A broken connection does not close either.", e);
        }
    }

    /** Waits a little for attempts under way; what is not noted by then is tried again. */
    @Override
    public void close() {
        stopping = true;
        signals.release(threads.size());
        var end = System.nanoTime() + STOP.toNanos();
        for (var thread : threads) {
            try {
                thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
