package io.pennyflow.local.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.pennyflow.streams.matching.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * How matching did on one kind of pair.
 *
 * @param pairs transactions that several rows tell of: one pair each, however many rows
 * @param right those whose rows all became one, and nothing else did
 * @param wrong rows merged into another transaction's
 * @param asked pairs a person is asked about: neither right nor wrong, so they cost recall
 */
record MatchingScore(String name, int rows, int pairs, int right, int wrong, int asked) {
    static MatchingScore nothing(String name) {
        return new MatchingScore(name, 0, 0, 0, 0, 0);
    }

    static MatchingScore of(String name, Scene scene, List<Match> matches) {
        var roots = new HashMap<UUID, UUID>();
        matches.stream()
                .filter(it -> it.kind() != Match.Kind.REVIEW)
                .forEach(it -> roots.put(it.absorbed(), it.kept()));
        var rowsOf = new HashMap<Integer, List<UUID>>();
        var purchases = new HashMap<Integer, Purchase>();
        scene.truths()
                .forEach(
                        (id, truth) -> {
                            rowsOf.computeIfAbsent(truth.truth(), it -> new ArrayList<>()).add(id);
                            purchases.put(truth.truth(), truth);
                        });
        var pairs = 0;
        var right = 0;
        for (var truth : purchases.values()) {
            var rows = rowsOf.getOrDefault(truth.truth(), List.of());
            var each = rows.size() / truth.times();
            if (truth.counts() && each > 1) {
                pairs += truth.times();
                right += whole(rows, each, roots);
            }
        }
        var wrong = wrong(scene, roots);
        var asked = (int) matches.stream().filter(it -> it.kind() == Match.Kind.REVIEW).count();
        return new MatchingScore(name, scene.rows().size(), pairs, right, wrong, asked);
    }

    /** Groups that have as many rows as one transaction has. */
    private static int whole(List<UUID> rows, int each, HashMap<UUID, UUID> roots) {
        var sizes = new HashMap<UUID, Integer>();
        rows.forEach(it -> sizes.merge(roots.getOrDefault(it, it), 1, Integer::sum));
        return (int) sizes.values().stream().filter(it -> it == each).count();
    }

    /** Merges of two transactions, or of two rows that one batch lists. */
    private static int wrong(Scene scene, HashMap<UUID, UUID> roots) {
        var taken = new HashMap<UUID, HashSet<UUID>>();
        var wrong = 0;
        for (var row : scene.rows()) {
            var root = roots.getOrDefault(row.id(), row.id());
            var isOther = truth(scene, row.id()) != truth(scene, root);
            var known = taken.computeIfAbsent(root, it -> new HashSet<>());
            var isTwice = !isOther && row.batches().stream().anyMatch(known::contains);
            known.addAll(row.batches());
            wrong += isOther || isTwice ? 1 : 0;
        }
        return wrong;
    }

    private static int truth(Scene scene, UUID row) {
        var truth = scene.truths().get(row);
        return truth == null ? -1 : truth.truth();
    }

    MatchingScore plus(MatchingScore it) {
        return new MatchingScore(
                name,
                rows + it.rows,
                pairs + it.pairs,
                right + it.right,
                wrong + it.wrong,
                asked + it.asked);
    }

    @JsonProperty
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    @JsonProperty
    public double recall() {
        return pairs == 0 ? 1 : (double) right / pairs;
    }

    @JsonProperty
    public double review() {
        return pairs == 0 ? 0 : (double) asked / pairs;
    }
}
