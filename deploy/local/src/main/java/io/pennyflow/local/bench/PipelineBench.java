package io.pennyflow.local.bench;

import io.pennyflow.local.stack.StackSettings;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.platform.StreamsApp;
import io.pennyflow.streams.platform.StreamsSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.Producer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Raw to enriched, exactly once, with the settings of production, beside what one thread that only
 * decodes and encodes does on the same broker in the same run.
 */
@Command(name = "pipeline", description = "Records a second from raw to enriched.")
final class PipelineBench implements Callable<Integer> {
    private static final long SEED = 7;
    private static final int THREADS = 2;

    @Option(names = "--records", description = "Raw transactions (default: ${DEFAULT-VALUE}).")
    private int records = 2_000_000;

    @Option(names = "--tenants", description = "Households (default: ${DEFAULT-VALUE}).")
    private int tenants = 20_000;

    @Option(names = "--rules", description = "Of each household (default: ${DEFAULT-VALUE}).")
    private int rules;

    @Option(
            names = "--books",
            description = "Different books that households share (default: ${DEFAULT-VALUE}).")
    private int books = 100;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var stack = ScratchStack.broker()) {
            var ends = stack.ends();
            var serdes = new Serdes(new Registry(ends.registry()));
            var workload = new Workload(tenants, SEED);
            describe(ends, serdes, workload);
            fill(ends, serdes, workload, warmUp());
            enrich(ends, warmUp());
            fill(ends, serdes, workload, records);
            var passThrough = passThrough(ends, serdes);
            var pipeline = enrich(ends, records);
            figures.put("ratio", Results.rounded(pipeline / passThrough));
            figures.put("recordsPerSecond", Math.round(pipeline));
            figures.put("passThroughPerSecond", Math.round(passThrough));
            figures.put("records", records);
            figures.put("tenants", tenants);
            figures.put("rules", rules);
            figures.put("books", rules == 0 ? 0 : books);
            figures.put("enriched", enriched(ends));
        }
        Results.print(figures, json, System.out);
        return 0;
    }

    /** What households tell about themselves long before their transactions come. */
    private void describe(StackSettings ends, Serdes serdes, Workload workload) {
        try (var producer = new Clients(ends.bootstrapServers()).producer()) {
            var rates = Clients.writer(producer, serdes, Catalogue.RATES);
            workload.rates().forEach(it -> rates.accept(Workload.key(it), it));
            var households = Clients.writer(producer, serdes, Catalogue.HOUSEHOLDS);
            for (var i = 0; i < tenants; i++) {
                households.accept(workload.householdKey(i), workload.household(i));
            }
            rule(producer, serdes, workload);
        }
    }

    private void rule(Producer<byte[], byte[]> producer, Serdes serdes, Workload workload) {
        var shelf = rules == 0 ? List.<String>of() : RuleShelf.books(books, rules, SEED);
        var written = Clients.writer(producer, serdes, Catalogue.RULES);
        for (var i = 0; i < tenants && !shelf.isEmpty(); i++) {
            var book = shelf.get(i % shelf.size());
            written.accept(workload.householdKey(i), workload.rules(i, book));
        }
    }

    private static void fill(StackSettings ends, Serdes serdes, Workload workload, int count) {
        System.err.printf("writing %,d transactions%n", count);
        try (var producer = new Clients(ends.bootstrapServers()).producer()) {
            var raw = Clients.writer(producer, serdes, Catalogue.RAW);
            for (var i = 0; i < count; i++) {
                var next = workload.next();
                raw.accept(Workload.key(next), next);
            }
        }
    }

    // Once to warm up, once to measure.
    private double passThrough(StackSettings ends, Serdes serdes) throws Exception {
        System.err.println("passing through");
        var passThrough = new PassThrough(ends.bootstrapServers(), Catalogue.RAW, serdes);
        passThrough.createTopic();
        passThrough.run(warmUp());
        return passThrough.run(records / 2);
    }

    private int warmUp() {
        return records / 4;
    }

    /** Starts the pipeline, as after an update of it, and stops it when it got so far. */
    private static double enrich(StackSettings ends, int count) throws Exception {
        System.err.printf("enriching %,d%n", count);
        try (var admin = new Clients(ends.bootstrapServers()).admin()) {
            var progress = Progress.of(new Committed(admin, Catalogue.ENRICHED.name()));
            var app =
                    StreamsApp.start(
                            new StreamsSettings(
                                    ends.bootstrapServers(),
                                    ends.registry(),
                                    ends.data().resolve("streams"),
                                    THREADS,
                                    Set.of("enrichment")));
            try {
                return progress.recordsPerSecond(count);
            } finally {
                app.close();
            }
        }
    }

    private static long enriched(StackSettings ends) {
        System.err.println("counting");
        return Committed.records(new Clients(ends.bootstrapServers()), Catalogue.ENRICHED.name());
    }
}
