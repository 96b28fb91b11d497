package io.pennyflow.local.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.pennyflow.streams.matching.DuplicateMatching;
import io.pennyflow.streams.matching.Match;
import io.pennyflow.streams.matching.TransferMatching;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** How matching did on one kind of pair. What a person is asked counts as not found. */
record MatchingScore(String name, int pairs, int found, int right, int expected, int asked) {
    static final String ALL = "all";

    static Map<String, MatchingScore> of(int pairs, long seed) {
        var scores = new LinkedHashMap<String, MatchingScore>();
        var random = new Random(seed);
        scores.put(ALL, new MatchingScore(ALL, 0, 0, 0, 0, 0));
        for (var made = 0; made < pairs; ) {
            var scene = Scene.any(random);
            var score = of(scene);
            made += score.pairs;
            scores.merge(scene.name(), score, MatchingScore::plus);
            scores.merge(ALL, score, MatchingScore::plus);
        }
        return scores;
    }

    private static MatchingScore of(Scene scene) {
        var roots = new HashMap<UUID, UUID>();
        var asked = 0;
        for (var match : matches(scene)) {
            if (match.kind() == Match.Kind.REVIEW) {
                asked++;
            } else {
                roots.put(match.absorbed(), match.kept());
            }
        }
        var right = 0;
        for (var pair : scene.same()) {
            var ids = List.copyOf(pair);
            right += root(ids.get(0), roots).equals(root(ids.get(1), roots)) ? 1 : 0;
        }
        var wrong = roots.entrySet().stream().filter(it -> !isTrue(it, scene)).count();
        var pairs = scene.same().size() + scene.different();
        var found = right + (int) wrong;
        return new MatchingScore(scene.name(), pairs, found, right, scene.same().size(), asked);
    }

    private static List<Match> matches(Scene scene) {
        return scene.transfer()
                ? TransferMatching.of(
                        scene.rows(), List.of(), (from, to, day) -> new BigDecimal("1.08"))
                : DuplicateMatching.of(scene.rows(), List.of());
    }

    private static UUID root(UUID id, Map<UUID, UUID> roots) {
        return roots.getOrDefault(id, id);
    }

    private static boolean isTrue(Map.Entry<UUID, UUID> merge, Scene scene) {
        return scene.truth(merge.getKey()) == scene.truth(merge.getValue());
    }

    private MatchingScore plus(MatchingScore it) {
        return new MatchingScore(
                name,
                pairs + it.pairs,
                found + it.found,
                right + it.right,
                expected + it.expected,
                asked + it.asked);
    }

    @JsonProperty
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    @JsonProperty
    public double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    @JsonProperty
    public double review() {
        return pairs == 0 ? 0 : (double) asked / pairs;
    }
}
