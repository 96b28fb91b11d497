package io.pennyflow.local.eval;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Precision and recall of matching on labelled pairs, generated from a seed. */
@Command(
        name = "matching",
        description = "How often matching is right on generated, labelled pairs.",
        mixinStandardHelpOptions = true)
final class MatchingEval implements Callable<Integer> {
    static final int PAIRS_MAX = 1_000_000;

    @Option(names = "--pairs", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
    int pairs;

    @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        var scores = MatchingScore.of(Math.min(pairs, PAIRS_MAX), seed);
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(scores));
        } else {
            scores.values().forEach(it -> System.out.println(line(it)));
        }
        return 0;
    }

    private static String line(MatchingScore it) {
        return String.format(
                Locale.ROOT,
                "%-34s pairs %6d  precision %.4f  recall %.4f  review %.4f",
                it.name(),
                it.pairs(),
                it.precision(),
                it.recall(),
                it.review());
    }
}
