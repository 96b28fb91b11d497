package io.pennyflow.local.bench;

import io.pennyflow.flink.anomaly.AnomalyJob;
import io.pennyflow.flink.forecast.ForecastJob;
import io.pennyflow.flink.platform.FlinkApp;
import io.pennyflow.flink.platform.FlinkJob;
import io.pennyflow.flink.platform.FlinkSettings;
import io.pennyflow.local.stack.StackSettings;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Both Flink jobs, each alone, on a part of the same year of many households, beside a job that
 * only decodes and encodes; and what a checkpoint takes that holds all of them.
 *
 * <p>The many have histories too short to be forecast: what is measured is how fast facts come in
 * and are kept. What forecasts take is measured with a few who have lived through the whole year.
 */
@Command(name = "flink", description = "Records a second and checkpoints of the Flink jobs.")
final class FlinkBench implements Callable<Integer> {
    private static final long SEED = 13;
    private static final List<String> FACTS = names(Catalogue.BALANCES, Catalogue.SPENDING);

    /** A forecast needs 28. */
    private static final int DAYS_TOO_FEW = 27;

    @Option(names = "--tenants", description = "Households (default: ${DEFAULT-VALUE}).")
    private int tenants = 20_000;

    @Option(
            names = "--records",
            description = "Transactions, in whole days (default: ${DEFAULT-VALUE}).")
    private int records = 1_000_000;

    @Option(
            names = "--forecast",
            description = "Households that are forecast (default: ${DEFAULT-VALUE}).")
    private int forecast = 50;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private int written;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        many();
        few();
        figures.put("records", written);
        figures.put("tenants", tenants);
        Results.print(figures, json, System.out);
        return 0;
    }

    private void many() throws Exception {
        try (var stack = ScratchStack.broker()) {
            var ends = stack.ends();
            var settings = FlinkRun.settings(ends, "flink");
            write(ends);
            var enriched = names(Catalogue.ENRICHED);
            new PassThrough(ends.bootstrapServers(), Catalogue.ENRICHED, serdes(ends))
                    .createTopic();
            var passThrough =
                    run(settings, FlinkPassThrough.job(ends), enriched, List.of(PassThrough.TOPIC));
            figures.put("passThroughPerSecond", Math.round(passThrough.perSecond()));
            var anomalies = job(settings, AnomalyJob.NAME);
            put(
                    run(settings, anomalies, enriched, names(Catalogue.ANOMALIES)),
                    "anomalies",
                    passThrough);
            var forecasts = job(settings, ForecastJob.NAME);
            put(
                    run(settings, forecasts, FACTS, names(Catalogue.FORECASTS)),
                    "forecasts",
                    passThrough);
        }
    }

    private void few() throws Exception {
        try (var stack = ScratchStack.broker()) {
            var ends = stack.ends();
            var settings = FlinkRun.settings(ends, "flink");
            try (var producer = new Clients(ends.bootstrapServers()).producer()) {
                new Years(forecast, SEED).forEach(new Days(producer, serdes(ends))::write);
            }
            var forecasts = job(settings, ForecastJob.NAME);
            var run = run(settings, forecasts, FACTS, names(Catalogue.FORECASTS));
            figures.put("householdsForecastPerSecond", Results.rounded(forecast / run.seconds()));
            figures.put("forecastsMadePerSecond", Results.rounded(run.told() / run.seconds()));
        }
    }

    private static FlinkRun run(
            FlinkSettings settings, FlinkJob job, List<String> inputs, List<String> outputs)
            throws Exception {
        System.err.println(job.name());
        return FlinkRun.of(settings, job, inputs, outputs);
    }

    private void put(FlinkRun run, String job, FlinkRun passThrough) {
        figures.put(job + "PerSecond", Math.round(run.perSecond()));
        figures.put(job + "Ratio", Results.rounded(run.perSecond() / passThrough.perSecond()));
        figures.put(job + "Told", run.told());
        figures.put(job + "CheckpointBytes", run.checkpoint().bytes());
        figures.put(job + "CheckpointMs", run.checkpoint().millis());
    }

    private void write(StackSettings ends) throws IOException {
        System.err.printf("writing %,d transactions%n", records);
        var years = new Years(tenants, SEED);
        try (var producer = new Clients(ends.bootstrapServers()).producer()) {
            var enriched = Clients.writer(producer, serdes(ends), Catalogue.ENRICHED);
            var days = new Days(producer, serdes(ends));
            written =
                    years.first(
                            records,
                            it -> {
                                enriched.accept(Years.key(it), it);
                                if (it.getBookedOn().getDayOfYear() <= DAYS_TOO_FEW) {
                                    days.write(it);
                                }
                            });
        }
    }

    private static FlinkJob job(FlinkSettings settings, String name) {
        return FlinkApp.jobs(settings).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Serdes serdes(StackSettings ends) {
        return new Serdes(new Registry(ends.registry()));
    }

    private static List<String> names(TopicSpec<?, ?>... topics) {
        return Stream.of(topics).<String>map(TopicSpec::name).toList();
    }
}
