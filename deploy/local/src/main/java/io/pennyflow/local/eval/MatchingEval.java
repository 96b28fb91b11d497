package io.pennyflow.local.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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
        var scores = scores(Math.min(pairs, PAIRS_MAX), seed);
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(scores));
        } else {
            scores.values().forEach(it -> System.out.println(line(it)));
        }
        return 0;
    }

    /** As many pairs of each kind; all of them together come last. */
    static Map<String, MatchingScore> scores(int pairs, long seed) {
        var scores = new LinkedHashMap<String, MatchingScore>();
        var kinds = Kind.values();
        var all = MatchingScore.nothing("all");
        for (var kind : kinds) {
            var random = new Random(seed * PAIRS_MAX + kind.title.hashCode());
            var score = MatchingScore.nothing(kind.title);
            while (score.pairs() * kinds.length < pairs) {
                score = score.plus(kind.score(random));
            }
            scores.put(kind.title, score);
            all = all.plus(score);
        }
        scores.put(all.name(), all);
        return scores;
    }

    private static String line(MatchingScore it) {
        return String.format(
                Locale.ROOT,
                "%-31s rows %7d  pairs %6d  wrong %4d  precision %.4f  recall %.4f  review %.4f",
                it.name(),
                it.rows(),
                it.pairs(),
                it.wrong(),
                it.precision(),
                it.recall(),
                it.review());
    }
}
