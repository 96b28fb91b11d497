package io.pennyflow.flink.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops jobs, each with a savepoint: everything read so far is in it, so the next start reads
 * nothing twice, at any parallelism and with any state backend.
 *
 * <p>A job whose tasks are still starting takes none yet and is asked again. One that takes none
 * within {@link #LIMIT}, or is down, is cancelled: it resumes from its last checkpoint.
 */
final class LastSavepoints {
    static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(LastSavepoints.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Set<JobStatus> ON_ITS_WAY =
            EnumSet.of(JobStatus.INITIALIZING, JobStatus.CREATED, JobStatus.RUNNING);

    private final MiniCluster cluster;
    private final BiFunction<String, JobID, String> target;
    private final long until = System.nanoTime() + LIMIT.toNanos();

    private LastSavepoints(MiniCluster cluster, BiFunction<String, JobID, String> target) {
        this.cluster = cluster;
        this.target = target;
    }

    /**
     * Returns when all have stopped.
     *
     * @param target the directory for the savepoint of a job, by its name and id
     */
    static void take(
            MiniCluster cluster,
            Map<String, JobID> jobs,
            BiFunction<String, JobID, String> target) {
        var savepoints = new LastSavepoints(cluster, target);
        var open = new ArrayList<Stop>();
        jobs.forEach((name, id) -> open.add(savepoints.new Stop(name, id)));
        while (!open.isEmpty()) {
            open.removeIf(Stop::isOver);
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** How one job stops. */
    private final class Stop {
        private final String name;
        private final JobID id;
        private CompletableFuture<String> savepoint;

        Stop(String name, JobID id) {
            this.name = name;
            this.id = id;
            this.savepoint = ask(name, id);
        }

        /** Asks again where that helps, so it is to be called until it is true. */
        boolean isOver() {
            var inTime = System.nanoTime() < until;
            if (!savepoint.isDone() && inTime) {
                return false;
            }
            if (savepoint.isDone() && !savepoint.isCompletedExceptionally()) {
                log.info("stopped job={} savepoint={}", name, savepoint.join());
                return true;
            }
            if (inTime && isOnItsWay()) {
                savepoint = ask(name, id);
                return false;
            }
            log.warn("no savepoint, the next start reads a little again job={}", name, failure());
            cancel(cluster, name, id);
            return true;
        }

        private boolean isOnItsWay() {
            return ON_ITS_WAY.contains(
                    Waiting.of("tell the state of " + name, cluster.getJobStatus(id)));
        }

        private @Nullable Throwable failure() {
            return savepoint.handle((path, failure) -> failure).getNow(null);
        }
    }

    /** Returns once it runs no more. */
    static void cancel(MiniCluster cluster, String name, JobID id) {
        try {
            var ended = cluster.cancelJob(id).thenCompose(asked -> cluster.requestJobResult(id));
            log.info("cancelled job={} result={}", name, Waiting.of("cancel " + name, ended));
        } catch (IllegalStateException e) {
            log.warn("job had ended before job={}", name, e);
        }
    }

    private CompletableFuture<String> ask(String name, JobID id) {
        return cluster.stopWithSavepoint(
                id, target.apply(name, id), false, SavepointFormatType.CANONICAL);
    }
}
