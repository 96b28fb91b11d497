package io.pennyflow.local.bench;

import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFiles;
import io.pennyflow.local.parse.Logs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast files are read to their last field, against the bare tokens of the same bytes. */
@Command(name = "statements", description = "MB and entries a second of reading bank files.")
final class StatementsBench implements Callable<Integer> {
    private static final int ROWS = 500_000;
    private static final int ROUNDS = 3;
    private static final long SEED = 20260401;
    private static final double MEGABYTE = 1e6;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private final StatementFiles files = new StatementFiles();
    private final Map<String, Double> figures = new LinkedHashMap<>();

    /** One pass over a file; how many entries or pieces it met. */
    private interface Pass {
        long over(Path file) throws IOException;
    }

    /** Writes a file of a format. */
    private interface Sample {
        void write(Path path, int rows, long seed) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        Logs.toStderr();
        var folder = Files.createTempDirectory("pennyflow-bench");
        try {
            measure("csv", folder, CsvFile::write, ROWS, BareTokens::cells);
            measure("ofx", folder, OfxFile::write, ROWS / 2, BareTokens::tags);
            measure("mt940", folder, Mt940File::write, ROWS / 2, BareTokens::swiftLines);
            measure("camt", folder, CamtFile::write, ROWS / 5, BareTokens::events);
        } finally {
            Files.deleteIfExists(folder);
        }
        Results.print(figures, json, System.out);
        return 0;
    }

    private void measure(String format, Path folder, Sample sample, int rows, Pass bare)
            throws IOException {
        var file = folder.resolve("statement." + format);
        try {
            sample.write(file, rows, SEED);
            measure(format, file, bare);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void measure(String format, Path file, Pass bare) throws IOException {
        var megabytes = Files.size(file) / MEGABYTE;
        var entries = entries(file);
        var parsed = secondsMin(file, this::entries);
        var bared = secondsMin(file, bare);
        put(format + "MegabytesPerSecond", megabytes / parsed);
        put(format + "EntriesPerSecond", entries / parsed);
        put(format + "BareMegabytesPerSecond", megabytes / bared);
        put(format + "BareEntriesPerSecond", entries / bared);
        put(format + "Ratio", bared / parsed);
    }

    private void put(String name, double figure) {
        figures.put(name, Results.rounded(figure));
    }

    private static double secondsMin(Path file, Pass pass) throws IOException {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            var met = pass.over(file);
            best = Math.min(best, (System.nanoTime() - begin) / 1e9);
            System.err.printf("%s: %d met, %.2f s at best%n", file.getFileName(), met, best);
        }
        return best;
    }

    /** All a file goes through: recognized, inspected, read. */
    private long entries(Path file) {
        var found = files.inspect(file, "statement", ReadingHints.NONE);
        var count = 0L;
        try (var rows = files.open(file, found.format(), ReadingHints.of(found.mapping()))) {
            while (rows.hasNext()) {
                count += rows.next() instanceof Accepted ? 1 : 0;
            }
        }
        return count;
    }
}
