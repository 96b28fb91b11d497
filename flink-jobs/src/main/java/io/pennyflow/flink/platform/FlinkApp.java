package io.pennyflow.flink.platform;

import io.pennyflow.flink.anomaly.AnomalyJob;
import io.pennyflow.flink.anomaly.AnomalySettings;
import io.pennyflow.flink.forecast.ForecastJob;
import io.pennyflow.flink.forecast.ForecastSettings;
import java.util.List;
import java.util.Map;

/** Flink jobs in a cluster inside this process. */
public final class FlinkApp implements AutoCloseable {
    private final LocalCluster cluster;

    private FlinkApp(LocalCluster cluster) {
        this.cluster = cluster;
    }

    /** All jobs of the platform. */
    public static FlinkApp start(FlinkSettings settings) {
        return start(settings, jobs(settings));
    }

    /** Topics and registry have to be there; returns once the jobs are accepted. */
    public static FlinkApp start(FlinkSettings settings, List<FlinkJob> jobs) {
        var cluster = LocalCluster.start(settings, jobs.size());
        jobs.forEach(cluster::submit);
        return new FlinkApp(cluster);
    }

    /** The jobs of the platform, as they run in production. */
    public static List<FlinkJob> jobs(FlinkSettings settings) {
        var kafka = new KafkaEnds(settings.bootstrapServers());
        var registry = settings.registry();
        return List.of(
                new FlinkJob(
                        AnomalyJob.NAME,
                        AnomalyJob.STATE_VERSION,
                        env -> AnomalyJob.define(env, kafka, registry, AnomalySettings.DEFAULTS)),
                new FlinkJob(
                        ForecastJob.NAME,
                        ForecastJob.STATE_VERSION,
                        env ->
                                ForecastJob.define(
                                        env, kafka, registry, ForecastSettings.DEFAULTS)));
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
