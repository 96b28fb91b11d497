package io.pennyflow.flink.platform;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.state.BackendBuildingException;
import org.apache.flink.util.ExceptionUtils;
import org.apache.flink.util.StateMigrationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches jobs that resume until their tasks run. State that Flink refuses to give back, whatever
 * version it has, would make its job fail again and again: such a job is begun anew.
 */
final class Resumptions implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Resumptions.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** How Flink says that operators of the state and of the job are not the same. */
    private static final String OTHER_OPERATORS = "Failed to rollback to checkpoint/savepoint";

    private final Function<FlinkJob, AccessExecutionGraph> graphs;
    private final Consumer<Refusal> beginAnew;
    private final Map<String, FlinkJob> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var made = new Thread(work, "flink-resumptions");
                        made.setDaemon(true);
                        return made;
                    });

    /** A job whose state Flink does not give back, and why. */
    record Refusal(FlinkJob job, String reason) {}

    private Resumptions(
            Function<FlinkJob, AccessExecutionGraph> graphs, Consumer<Refusal> beginAnew) {
        this.graphs = graphs;
        this.beginAnew = beginAnew;
    }

    static Resumptions start(
            Function<FlinkJob, AccessExecutionGraph> graphs, Consumer<Refusal> beginAnew) {
        var resumptions = new Resumptions(graphs, beginAnew);
        var unused =
                resumptions.thread.scheduleWithFixedDelay(
                        resumptions::lookAtAll,
                        LOOK_EVERY.toMillis(),
                        LOOK_EVERY.toMillis(),
                        TimeUnit.MILLISECONDS);
        return resumptions;
    }

    void watch(FlinkJob job) {
        watched.put(job.name(), job);
    }

    private void lookAtAll() {
        for (var job : watched.values()) {
            try {
                look(job);
            } catch (RuntimeException e) {
                log.warn("cannot see how it resumes, looking again job={}", job.name(), e);
            }
        }
    }

    private void look(FlinkJob job) {
        var graph = graphs.apply(job);
        var refusal = refusal(graph);
        if (refusal.isPresent()) {
            watched.remove(job.name());
            beginAnew.accept(new Refusal(job, refusal.get()));
        } else if (isRunning(graph)) {
            watched.remove(job.name());
        }
    }

    private static boolean isRunning(AccessExecutionGraph graph) {
        var tasks = graph.getAllExecutionVertices().spliterator();
        return graph.getState() == JobStatus.RUNNING
                && StreamSupport.stream(tasks, false)
                        .allMatch(it -> it.getExecutionState() == ExecutionState.RUNNING);
    }

    private static Optional<String> refusal(AccessExecutionGraph graph) {
        var info = graph.getFailureInfo();
        if (info == null) {
            return Optional.empty();
        }
        var failure = info.getException().deserializeError(Resumptions.class.getClassLoader());
        return ExceptionUtils.findThrowable(failure, Resumptions::isRefusal)
                .map(Throwable::getMessage);
    }

    private static boolean isRefusal(Throwable failure) {
        var message = failure.getMessage();
        return failure instanceof StateMigrationException
                || failure instanceof BackendBuildingException
                || (message != null && message.startsWith(OTHER_OPERATORS));
    }

    /** Returns once nothing is begun any more. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LastSavepoints.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("a job is still being begun anew");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
