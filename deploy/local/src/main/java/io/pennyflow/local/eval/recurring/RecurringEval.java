package io.pennyflow.local.eval.recurring;

import io.pennyflow.local.eval.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges the detection of recurring series beside two baselines that see the same. */
@Command(
        name = "recurring",
        description = "How well recurring series are found, and their next dates predicted.",
        footer = {
            "",
            "series            true series, of three executions at least",
            "precision         share of the found series that are right: more than half of the"
                    + " members are of one true series, and more than half of that one's",
            "recall            share of the true series that are found by one that is right",
            "membershipRecall  share of all executions that are in the series that is right",
            "nextDateMaeDays   mean days that the next date is off, predicted from the first two"
                    + " thirds of the executions",
            "nextDateShare     share of the true series for which there is a prediction",
            "found             found series that are right or wrong; these two kinds are neither:",
            "unlabelled        most of it is interest, fees, pensions, income from an account,"
                    + " or of a series of fewer than three",
            "early             two payments, none of a true series"
        },
        mixinStandardHelpOptions = true)
public final class RecurringEval implements Callable<Integer> {
    static final int HOUSEHOLDS_MAX = 1_000;

    private static final int REFUSED = 2;

    @Option(
            names = "--data",
            description =
                    "A folder of transactions.csv and truth.csv, or .gz; else demo households.")
    private @Nullable Path data;

    @Option(
            names = "--households",
            defaultValue = "5",
            description = "How many are made up. Default: ${DEFAULT-VALUE}.")
    private int households;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the first of them. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        try {
            Figures.print(figures(), json, System.out);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("Cannot read " + data + ": " + e.getMessage());
        }
        return REFUSED;
    }

    private Map<String, Object> figures() throws IOException {
        var ours = new Judge(Finder::ours);
        var baselines = new LinkedHashMap<String, Judge>();
        baselines.put("sameAmountMonthly", new Judge(new SameAmountMonthly()));
        baselines.put("autocorrelation", new Judge(new Autocorrelation()));
        for (var at = 0; at < histories(); at++) {
            var labelled = history(at);
            ours.judge(labelled);
            baselines.values().forEach(it -> it.judge(labelled));
        }
        var figures = ours.figures();
        var compared = new LinkedHashMap<String, Object>();
        baselines.forEach((name, judge) -> compared.put(name, judge.figures()));
        figures.put("baselines", compared);
        return figures;
    }

    private int histories() {
        if (data == null && (households < 1 || households > HOUSEHOLDS_MAX)) {
            throw new IllegalArgumentException(
                    "--households is between 1 and %d, not %d"
                            .formatted(HOUSEHOLDS_MAX, households));
        }
        return data == null ? households : 1;
    }

    private Labelled history(int at) throws IOException {
        if (data == null) {
            return LabelledHousehold.generate(seed + at);
        }
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException("--data names no directory: " + data);
        }
        return LabelledFolder.read(data);
    }
}
