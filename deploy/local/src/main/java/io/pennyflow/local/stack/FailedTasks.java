package io.pennyflow.local.stack;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.runtime.AbstractStatus.State;
import org.apache.kafka.connect.runtime.RestartRequest;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts failed connectors and tasks again, now and then. Connect leaves that to an operator; on
 * one machine nobody watches, and the health page shows a task that keeps failing.
 */
final class FailedTasks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FailedTasks.class);
    private static final long INTERVAL_SECONDS = 3;

    private final DistributedHerder herder;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(FailedTasks::thread);

    FailedTasks(DistributedHerder herder) {
        this.herder = herder;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "failed-tasks");
        thread.setDaemon(true);
        return thread;
    }

    void watch() {
        var unused =
                timer.scheduleWithFixedDelay(
                        this::restart, INTERVAL_SECONDS, INTERVAL_SECONDS, TimeUnit.SECONDS);
    }

    // An exception would end the timer; the worker may be between two rebalances.
    private void restart() {
        try {
            herder.connectors().stream().filter(this::hasFailed).forEach(this::restart);
        } catch (RuntimeException e) {
            LOG.warn("cannot look for failed tasks now", e);
        }
    }

    private boolean hasFailed(String connector) {
        var status = herder.connectorStatus(connector);
        return isFailed(status.connector().state())
                || status.tasks().stream().anyMatch(task -> isFailed(task.state()));
    }

    private static boolean isFailed(String state) {
        return State.FAILED.name().equals(state);
    }

    private void restart(String connector) {
        LOG.warn("connector={} failed and is started again", connector);
        herder.restartConnectorAndTasks(
                new RestartRequest(connector, true, true),
                (error, status) -> {
                    if (error != null) {
                        LOG.warn("connector={} cannot be started again", connector, error);
                    }
                });
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
