package io.pennyflow.local.eval.anomalies;

import io.pennyflow.local.eval.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges the detection of anomalies on public benchmarks. */
@Command(
        name = "anomalies",
        description =
                "How well anomalies are found, on series (nab), on tables (tabular) or in demo households.",
        mixinStandardHelpOptions = true)
public final class AnomaliesEval implements Callable<Integer> {
    /** Benchmarks there are. */
    enum Kind {
        nab,
        tabular,
        household
    }

    private static final int REFUSED = 2;

    @Option(
            names = "--data",
            description = "The directory of the benchmark, or the one it lies in.")
    private @Nullable Path data;

    @Option(names = "--kind", required = true, description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.nab;

    @Option(
            names = "--households",
            defaultValue = "20",
            description = "How many are made up. Default: ${DEFAULT-VALUE}.")
    private int households;

    @Option(
            names = "--seed",
            defaultValue = "1001",
            description = "Of the first of them. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--budget",
            defaultValue = "2",
            description = "Alerts a month. Default: ${DEFAULT-VALUE}.")
    private int budget;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        try {
            Figures.print(judge(), json, System.out);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("Cannot read " + data + ": " + e.getMessage());
        }
        return REFUSED;
    }

    private Map<String, Object> judge() throws IOException {
        if (kind == Kind.household) {
            return HouseholdJudge.judge(households, seed, budget);
        }
        if (data == null || !Files.isDirectory(data)) {
            throw new IllegalArgumentException("--data names no directory: " + data);
        }
        var below = data.resolve(kind.name());
        var directory = Files.isDirectory(below) ? below : data;
        return kind == Kind.nab ? SeriesJudge.judge(directory) : TableJudge.judge(directory);
    }
}
