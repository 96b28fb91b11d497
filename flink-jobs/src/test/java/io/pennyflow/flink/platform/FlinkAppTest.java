package io.pennyflow.flink.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlinkAppTest {
    private static final FlinkSettings SETTINGS =
            new FlinkSettings(
                    "127.0.0.1:1",
                    URI.create("http://127.0.0.1:1"),
                    Path.of("unused"),
                    1,
                    Duration.ofSeconds(1),
                    1);

    static List<FlinkJob> jobs() {
        return FlinkApp.jobs(SETTINGS);
    }

    /** A type that needs Kryo would fail to build the graph. */
    @ParameterizedTest
    @MethodSource("jobs")
    void everyOperatorHasAUidOfItsOwn(FlinkJob job) {
        var configuration =
                ClusterConfiguration.job(
                        job.name(), "file:///unused", SETTINGS.checkpointInterval());
        var env = new StreamExecutionEnvironment(configuration);
        job.definition().accept(env);
        var nodes = env.getStreamGraph().getStreamNodes();

        assertThat(nodes).extracting(StreamNode::getTransformationUID).doesNotContainNull();
        assertThat(nodes).extracting(StreamNode::getTransformationUID).doesNotHaveDuplicates();
    }
}
