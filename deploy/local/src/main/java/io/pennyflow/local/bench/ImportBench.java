package io.pennyflow.local.bench;

import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.schemas.topic.Catalogue;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From the first byte of a file to every one of its rows enriched and in the list. */
@Command(name = "import", description = "Seconds from a file to all its rows in the list.")
final class ImportBench implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long SEED = 11;

    @Option(names = "--rows", description = "Rows of the file (default: ${DEFAULT-VALUE}).")
    private int rows = 100_000;

    @Option(
            names = "--warm-up",
            description = "Rows another household imports before (default: ${DEFAULT-VALUE}).")
    private int warmUp = 20_000;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        try (var stack = ScratchStack.whole()) {
            if (warmUp > 0) {
                measure(stack, warmUp);
                Rest.await();
            }
            var figures = measure(stack, rows);
            figures.put("rows", rows);
            figures.put("warmUpRows", warmUp);
            Results.print(figures, json, System.out);
        }
        return 0;
    }

    private static Map<String, Object> measure(ScratchStack stack, int count) throws Exception {
        var customer = Customer.signUp(stack.ends().address());
        var path = Files.createTempFile("pennyflow", ".csv");
        try (var admin = new Clients(stack.ends().bootstrapServers()).admin()) {
            var file = CsvFile.write(path, count, SEED);
            var raw = Progress.of(new Committed(admin, Catalogue.RAW.name()));
            var enriched = Progress.of(new Committed(admin, Catalogue.ENRICHED.name()));
            var from = System.nanoTime();
            var id = new FileImport(customer.client()).start(customer.accountId(), path);
            var figures = new LinkedHashMap<String, Object>();
            raw.await(count);
            figures.put("rawSeconds", secondsSince(from));
            enriched.await(count);
            figures.put("enrichedSeconds", secondsSince(from));
            Patience.until(
                    count + " rows in the list", LIMIT, () -> isAllThere(customer, id, count));
            figures.put("seconds", secondsSince(from));
            requireSameMoney(customer, file);
            return figures;
        } finally {
            Files.delete(path);
        }
    }

    private static double secondsSince(long from) {
        return Results.rounded((System.nanoTime() - from) / 1e9);
    }

    /** Asked by an index: to add up a hundred thousand rows would compete with what is measured. */
    private static boolean isAllThere(Customer customer, String importId, int count) {
        var now = customer.client().get("/v1/imports/" + importId);
        return now.get("rowsVisible").asLong(0) == count;
    }

    private static void requireSameMoney(Customer customer, CsvFile file) {
        var listed = Totals.of(customer.client());
        if (!listed.equals(Totals.of(file))) {
            throw new IllegalStateException(
                    "The list says %s, the file %s.".formatted(listed, Totals.of(file)));
        }
    }
}
