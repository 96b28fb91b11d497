package io.pennyflow.flink.platform;

import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.CheckpointingMode;

/** How Flink runs on one machine, inside a process that has other things to do. */
final class ClusterConfiguration {
    /** Part of the state: keys are kept by it. Another one would read no state at all. */
    static final int MAX_PARALLELISM = 128;

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration BUFFER_TIMEOUT = Duration.ofMillis(5);
    private static final Duration CHECKPOINT_PAUSE_MIN = Duration.ofMillis(500);
    private static final Duration RESTART_DELAY_FIRST = Duration.ofMillis(500);
    private static final Duration RESTART_DELAY_MAX = Duration.ofSeconds(15);
    private static final Duration RESTART_FORGIVEN_AFTER = Duration.ofMinutes(2);

    /** With the delays above a little over five minutes; then the job is down and says so. */
    private static final int RESTARTS_MAX = 25;

    private ClusterConfiguration() {}

    static Configuration cluster(int restPort) {
        var configuration = new Configuration();
        configuration.set(RestOptions.ADDRESS, LOOPBACK);
        configuration.set(RestOptions.BIND_ADDRESS, LOOPBACK);
        configuration.set(RestOptions.BIND_PORT, Integer.toString(restPort));
        configuration.set(JobManagerOptions.BIND_HOST, LOOPBACK);
        configuration.set(TaskManagerOptions.BIND_HOST, LOOPBACK);
        configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(64));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(16));
        return configuration;
    }

    static Configuration job(String name, String checkpoints, Duration checkpointInterval) {
        var configuration = new Configuration();
        configuration.set(PipelineOptions.NAME, name);
        configuration.set(PipelineOptions.OBJECT_REUSE, true);
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.MAX_PARALLELISM, MAX_PARALLELISM);
        configuration.set(ExecutionOptions.BUFFER_TIMEOUT, BUFFER_TIMEOUT);
        configuration.set(ExecutionOptions.SNAPSHOT_COMPRESSION, true);
        configuration.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        checkpoints(configuration, checkpoints, checkpointInterval);
        restarts(configuration);
        return configuration;
    }

    // Each record of the log decides a result once it is read; what the sink repeats after a crash
    // is the same. So nothing waits for a checkpoint, and few are enough.
    private static void checkpoints(
            Configuration configuration, String directory, Duration interval) {
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, directory);
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, interval);
        configuration.set(CheckpointingOptions.MIN_PAUSE_BETWEEN_CHECKPOINTS, CHECKPOINT_PAUSE_MIN);
        configuration.set(
                CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE,
                CheckpointingMode.EXACTLY_ONCE);
        // One that fails, on a full disk or behind thousands of forecasts, costs a longer way back
        // after a crash. By default the job would crash for it, and go that way at once.
        configuration.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, Integer.MAX_VALUE);
        configuration.set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, RetainedCheckpoints.KEPT);
        configuration.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    }

    private static void restarts(Configuration configuration) {
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
        configuration.set(
                RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_INITIAL_BACKOFF,
                RESTART_DELAY_FIRST);
        configuration.set(
                RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF,
                RESTART_DELAY_MAX);
        configuration.set(
                RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_RESET_BACKOFF_THRESHOLD,
                RESTART_FORGIVEN_AFTER);
        configuration.set(
                RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, RESTARTS_MAX);
    }
}
