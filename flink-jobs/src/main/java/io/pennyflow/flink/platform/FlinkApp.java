package io.pennyflow.flink.platform;

import io.pennyflow.flink.anomaly.AnomalyJob;
import io.pennyflow.flink.anomaly.AnomalySettings;
import io.pennyflow.flink.forecast.ForecastJob;
import io.pennyflow.flink.forecast.ForecastSettings;
import java.util.Map;

/** All Flink jobs of the platform in a cluster inside this process. */
public final class FlinkApp implements AutoCloseable {
    private static final int JOBS = 2;

    private final LocalCluster cluster;

    private FlinkApp(LocalCluster cluster) {
        this.cluster = cluster;
    }

    /** Topics and registry have to be there; returns once the jobs are accepted. */
    public static FlinkApp start(FlinkSettings settings) {
        var cluster =
                LocalCluster.start(
                        settings.checkpoints(),
                        settings.restPort(),
                        settings.checkpointInterval(),
                        JOBS);
        var kafka = new KafkaEnds(settings.bootstrapServers());
        cluster.submit(
                AnomalyJob.NAME,
                env ->
                        AnomalyJob.define(
                                env, kafka, settings.registry(), AnomalySettings.DEFAULTS));
        cluster.submit(
                ForecastJob.NAME,
                env ->
                        ForecastJob.define(
                                env, kafka, settings.registry(), ForecastSettings.DEFAULTS));
        return new FlinkApp(cluster);
    }

    /** Job to its state, such as RUNNING, RESTARTING or FAILED. */
    public Map<String, String> states() {
        return cluster.states();
    }

    /** Makes all jobs wait with the next record until {@link #release}, ten seconds at most. */
    public void hold() {
        Courtesy.hold();
    }

    public void release() {
        Courtesy.release();
    }

    @Override
    public void close() {
        Courtesy.release();
        cluster.close();
    }
}
