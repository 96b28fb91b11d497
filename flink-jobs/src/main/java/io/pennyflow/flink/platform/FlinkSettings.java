package io.pennyflow.flink.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the jobs need to know of the world.
 *
 * @param registry Confluent's API of the schema registry
 * @param checkpoints a directory of this app alone: it deletes old state in it
 * @param restPort where Flink's REST API answers, on the loopback interface
 * @param checkpointInterval how much is read again after a crash, at most; results never wait for
 *     it
 * @param parallelism of each job, from 1 to 128; state of any other one is taken over
 */
public record FlinkSettings(
        String bootstrapServers,
        URI registry,
        Path checkpoints,
        int restPort,
        Duration checkpointInterval,
        int parallelism) {

    public FlinkSettings {
        if (parallelism < 1 || parallelism > ClusterConfiguration.MAX_PARALLELISM) {
            throw new IllegalArgumentException(
                    "Settings of Flink: parallelism is from 1 to "
                            + ClusterConfiguration.MAX_PARALLELISM
                            + ".");
        }
    }
}
