package io.pennyflow.flink.platform;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flink in this process. Jobs resume where an earlier process on the same directory stopped. */
final class LocalCluster implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LocalCluster.class);

    private final MiniCluster cluster;
    private final FlinkSettings settings;
    private final Map<String, JobID> jobs = new ConcurrentSkipListMap<>();
    private final Resumptions resumptions = Resumptions.start(this::graph, this::beginAnew);

    private LocalCluster(MiniCluster cluster, FlinkSettings settings) {
        this.cluster = cluster;
        this.settings = settings;
    }

    /**
     * @param jobs how many it has room for
     */
    static LocalCluster start(FlinkSettings settings, int jobs) {
        var cluster =
                new MiniCluster(
                        new MiniClusterConfiguration.Builder()
                                .setConfiguration(ClusterConfiguration.cluster(settings.restPort()))
                                .setNumTaskManagers(1)
                                .setNumSlotsPerTaskManager(jobs * settings.parallelism())
                                .build());
        try {
            cluster.start();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Flink did not start. Is port " + settings.restPort() + " taken?", e);
        }
        return new LocalCluster(cluster, settings);
    }

    /**
     * Starts a job from its newest readable savepoint or checkpoint, or from the beginning without
     * one.
     */
    void submit(FlinkJob job) {
        var state = state(job);
        var retained = new RetainedCheckpoints(state);
        var newest = retained.newest().map(RetainedCheckpoints::pointer);
        newest.ifPresent(it -> log.info("resuming job={} from={}", job.name(), it));
        retained.clean();
        submit(job, state, newest);
        if (newest.isPresent()) {
            resumptions.watch(job);
        }
    }

    private void submit(FlinkJob job, StateDirectory state, Optional<String> from) {
        var configuration =
                ClusterConfiguration.job(
                        job.name(), state.path().toUri().toString(), settings.checkpointInterval());
        from.ifPresent(it -> configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, it));
        var env = new StreamExecutionEnvironment(configuration);
        env.setParallelism(settings.parallelism());
        job.definition().accept(env);
        var graph = env.getStreamGraph();
        jobs.put(job.name(), graph.getJobID());
        var unused = Waiting.of("accept job " + job.name(), cluster.submitJob(graph));
    }

    private void beginAnew(Resumptions.Refusal refusal) {
        var job = refusal.job();
        LastSavepoints.cancel(cluster, job.name(), id(job));
        var state = state(job);
        state.setAside(refusal.reason());
        submit(job, state, Optional.empty());
    }

    private AccessExecutionGraph graph(FlinkJob job) {
        return Waiting.of("tell how " + job.name() + " does", cluster.getExecutionGraph(id(job)));
    }

    private JobID id(FlinkJob job) {
        return Objects.requireNonNull(jobs.get(job.name()));
    }

    private StateDirectory state(FlinkJob job) {
        return StateDirectory.take(directory(job.name()), job.stateVersion());
    }

    private Path directory(String job) {
        return settings.checkpoints().resolve(job).toAbsolutePath();
    }

    /** The state of each job, such as RUNNING, RESTARTING or FAILED. */
    Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        jobs.forEach(
                (name, id) ->
                        states.put(
                                name,
                                Waiting.of("tell the state of " + name, cluster.getJobStatus(id))
                                        .name()));
        return states;
    }

    /** Takes a savepoint of each job, so that the next start reads nothing twice. */
    @Override
    public void close() {
        resumptions.close();
        LastSavepoints.take(
                cluster,
                jobs,
                (name, id) -> directory(name).resolve(id.toHexString()).toUri().toString());
        var unused = Waiting.of("stop", cluster.closeAsync());
    }
}
