package io.pennyflow.flink.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flink in this process. Jobs resume where an earlier process on the same directory stopped. */
final class LocalCluster implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LocalCluster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MiniCluster cluster;
    private final Path checkpoints;
    private final Duration checkpointInterval;
    private final Map<String, JobID> jobs = new LinkedHashMap<>();

    private LocalCluster(MiniCluster cluster, Path checkpoints, Duration checkpointInterval) {
        this.cluster = cluster;
        this.checkpoints = checkpoints;
        this.checkpointInterval = checkpointInterval;
    }

    static LocalCluster start(
            Path checkpoints, int restPort, Duration checkpointInterval, int jobs) {
        var cluster =
                new MiniCluster(
                        new MiniClusterConfiguration.Builder()
                                .setConfiguration(ClusterConfiguration.cluster(restPort))
                                .setNumTaskManagers(1)
                                .setNumSlotsPerTaskManager(jobs * ClusterConfiguration.PARALLELISM)
                                .build());
        try {
            cluster.start();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Flink did not start. Is port " + restPort + " taken?", e);
        }
        return new LocalCluster(cluster, checkpoints, checkpointInterval);
    }

    /** Starts a job from its newest readable checkpoint, or from the beginning without one. */
    void submit(String name, Consumer<StreamExecutionEnvironment> definition) {
        var directory = checkpoints.resolve(name).toAbsolutePath();
        var retained = new RetainedCheckpoints(directory);
        var configuration =
                ClusterConfiguration.job(name, directory.toUri().toString(), checkpointInterval);
        retained.newest()
                .ifPresent(
                        newest -> {
                            log.info("resuming job={} checkpoint={}", name, newest);
                            configuration.set(
                                    StateRecoveryOptions.SAVEPOINT_PATH, newest.toUri().toString());
                        });
        retained.clean();
        var env = new StreamExecutionEnvironment(configuration);
        env.setParallelism(ClusterConfiguration.PARALLELISM);
        definition.accept(env);
        var graph = env.getStreamGraph();
        jobs.put(name, graph.getJobID());
        await("accept job " + name, cluster.submitJob(graph)::get);
    }

    /** The state of each job, such as RUNNING, RESTARTING or FAILED. */
    Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        jobs.forEach(
                (name, id) ->
                        states.put(
                                name,
                                await("tell the state of " + name, cluster.getJobStatus(id)::get)
                                        .name()));
        return states;
    }

    /** Takes a last checkpoint of each job, so that the next start reads nothing twice. */
    @Override
    public void close() {
        jobs.forEach(this::stop);
        await("stop", cluster.closeAsync()::get);
    }

    private void stop(String name, JobID id) {
        try {
            await("take a checkpoint of " + name, cluster.triggerCheckpoint(id)::get);
        } catch (IllegalStateException e) {
            log.warn("no last checkpoint, the next start reads a little again job={}", name, e);
        }
        try {
            await("cancel " + name, cluster.cancelJob(id)::get);
        } catch (IllegalStateException e) {
            log.warn("job had ended before job={}", name, e);
        }
    }

    private static <T> T await(String what, Answer<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Flink did not " + what + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted: Flink should " + what + ".", e);
        }
    }

    /** A future that is asked with a limit. */
    @FunctionalInterface
    private interface Answer<T> {
        T get(long timeout, TimeUnit unit)
                throws ExecutionException, InterruptedException, TimeoutException;
    }
}
