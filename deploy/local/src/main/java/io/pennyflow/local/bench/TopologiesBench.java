package io.pennyflow.local.bench;

import io.pennyflow.local.stack.StackSettings;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.platform.StreamsApp;
import io.pennyflow.streams.platform.StreamsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What follows from enriched transactions, one topology after the other on the same year of many
 * households, beside one thread that only decodes and encodes them.
 */
@Command(
        name = "topologies",
        description = "Records a second and state of rollup, recurring, budgets and alerts.")
final class TopologiesBench implements Callable<Integer> {
    private static final long SEED = 11;
    private static final int THREADS = 2;

    /** The order matters: alerts read what the others say. */
    private static final Map<String, List<TopicSpec<?, ?>>> OUTPUTS = outputs();

    @Option(names = "--tenants", description = "Households (default: ${DEFAULT-VALUE}).")
    private int tenants = 5_000;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private static Map<String, List<TopicSpec<?, ?>>> outputs() {
        var outputs = new LinkedHashMap<String, List<TopicSpec<?, ?>>>();
        outputs.put("rollup", List.of(Catalogue.SPENDING, Catalogue.BALANCES));
        outputs.put("recurring", List.of(Catalogue.RECURRING, Catalogue.BILLS));
        outputs.put("budgets", List.of(Catalogue.BUDGET_STATUS));
        outputs.put("alerts", List.of(Catalogue.ALERTS));
        return outputs;
    }

    @Override
    public Integer call() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        var years = new Years(tenants, SEED);
        try (var stack = ScratchStack.broker()) {
            var ends = stack.ends();
            var serdes = new Serdes(new Registry(ends.registry()));
            write(ends, serdes, years);
            var passThrough = passThrough(ends, serdes, years.transactions());
            for (var topology : OUTPUTS.keySet()) {
                var rate = digest(ends, topology);
                figures.put(topology + "Ratio", Results.rounded(rate / passThrough));
                figures.put(topology + "PerSecond", Math.round(rate));
                figures.put(
                        topology + "StateBytes",
                        Math.round((double) stateBytes(ends, topology) / years.transactions()));
            }
            figures.put("passThroughPerSecond", Math.round(passThrough));
            figures.put("records", years.transactions());
            figures.put("tenants", tenants);
        }
        Results.print(figures, json, System.out);
        return 0;
    }

    private static void write(StackSettings ends, Serdes serdes, Years years) {
        System.err.printf("writing %,d transactions%n", years.transactions());
        try (var producer = new Clients(ends.bootstrapServers()).producer()) {
            var accounts = Clients.writer(producer, serdes, Catalogue.ACCOUNTS);
            var budgets = Clients.writer(producer, serdes, Catalogue.BUDGETS);
            var transactions = Clients.writer(producer, serdes, Catalogue.ENRICHED);
            for (var i = 0; i < years.households(); i++) {
                accounts.accept(years.accountKey(i), years.described(i));
                budgets.accept(years.budgetKey(i), years.budget(i));
            }
            years.forEach(it -> transactions.accept(Years.key(it), it));
        }
    }

    private static double passThrough(StackSettings ends, Serdes serdes, int records)
            throws Exception {
        System.err.println("passing through");
        var passThrough = new PassThrough(ends.bootstrapServers(), Catalogue.ENRICHED, serdes);
        passThrough.createTopic();
        passThrough.run(records / 2);
        return passThrough.run(records);
    }

    private static double digest(StackSettings ends, String topology) throws Exception {
        System.err.println(topology);
        try (var admin = new Clients(ends.bootstrapServers()).admin()) {
            var digestion =
                    Digestion.of(
                            admin,
                            "streams-" + topology,
                            Catalogue.ENRICHED,
                            OUTPUTS.getOrDefault(topology, List.of()));
            var app =
                    StreamsApp.start(
                            new StreamsSettings(
                                    ends.bootstrapServers(),
                                    ends.registry(),
                                    state(ends),
                                    THREADS,
                                    Set.of(topology)));
            try {
                return digestion.recordsPerSecond();
            } finally {
                app.close();
            }
        }
    }

    /** On disk, once it is closed: all is in files then. */
    private static long stateBytes(StackSettings ends, String topology) throws IOException {
        try (var files = Files.walk(state(ends).resolve("streams-" + topology))) {
            return files.filter(Files::isRegularFile).mapToLong(TopologiesBench::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path state(StackSettings ends) {
        return ends.data().resolve("streams");
    }
}
