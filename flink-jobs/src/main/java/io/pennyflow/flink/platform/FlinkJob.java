package io.pennyflow.flink.platform;

import java.util.function.Consumer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * A job as a cluster takes it.
 *
 * @param stateVersion goes up when the job cannot take over the state it left before: another uid
 *     of an operator, another name or type of a state. The old state is set aside then, and the job
 *     builds its state anew from the topics
 */
public record FlinkJob(
        String name, int stateVersion, Consumer<StreamExecutionEnvironment> definition) {}
