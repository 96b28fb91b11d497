package io.pennyflow.flink.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.platform.KafkaEnds;
import java.net.URI;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

class AnomalyJobTest {

    @Test
    void givesEveryOperatorAUidOfItsOwn() {
        var nodes = job().getStreamGraph().getStreamNodes();

        assertThat(nodes).extracting(StreamNode::getTransformationUID).doesNotContainNull();
        assertThat(nodes).extracting(StreamNode::getTransformationUID).doesNotHaveDuplicates();
    }

    /** A type that needs Kryo would fail to build the graph. */
    private static StreamExecutionEnvironment job() {
        var configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        var env = new StreamExecutionEnvironment(configuration);
        AnomalyJob.define(
                env,
                new KafkaEnds("127.0.0.1:1"),
                URI.create("http://127.0.0.1:1"),
                AnomalySettings.DEFAULTS);
        return env;
    }
}
