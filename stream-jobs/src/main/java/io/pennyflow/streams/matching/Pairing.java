package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Two candidates for one another; the better pair is taken first. */
record Pairing(Row kept, Row absorbed, Verdict verdict) {
    /** Ids come last: with them no two pairs are equal, so the order of rows decides nothing. */
    static final Comparator<Pairing> BETTER =
            comparing((Pairing it) -> -it.verdict.score())
                    .thenComparing(it -> it.kept.posting.observedAt())
                    .thenComparing(it -> it.kept.posting.id())
                    .thenComparing(it -> it.absorbed.posting.id());

    static Pairing of(Row one, Row other, Verdict verdict) {
        return Row.KEPT_FIRST.compare(one, other) <= 0
                ? new Pairing(one, other, verdict)
                : new Pairing(other, one, verdict);
    }

    /** Those that are the best for both of their rows. */
    static List<Pairing> mutuallyBest(Collection<Pairing> pairings) {
        Map<UUID, Pairing> best = new HashMap<>();
        for (var pairing : pairings) {
            best.merge(pairing.kept.posting.id(), pairing, Pairing::better);
            best.merge(pairing.absorbed.posting.id(), pairing, Pairing::better);
        }
        return pairings.stream()
                .filter(it -> it.equals(best.get(it.kept.posting.id())))
                .filter(it -> it.equals(best.get(it.absorbed.posting.id())))
                .toList();
    }

    /** Those with another pair of one of their rows that is nearly as good. */
    static Set<Pairing> rivals(Collection<Pairing> pairings, double margin) {
        Map<UUID, List<Pairing>> byRow = new HashMap<>();
        for (var pairing : pairings) {
            byRow.computeIfAbsent(pairing.kept.posting.id(), it -> new ArrayList<>()).add(pairing);
            byRow.computeIfAbsent(pairing.absorbed.posting.id(), it -> new ArrayList<>())
                    .add(pairing);
        }
        var rivals = new HashSet<Pairing>();
        for (var all : byRow.values()) {
            all.sort(BETTER);
            var isClose =
                    all.size() > 1
                            && all.get(0).verdict.score() - all.get(1).verdict.score() < margin;
            if (isClose) {
                rivals.addAll(all);
            }
        }
        return rivals;
    }

    private static Pairing better(Pairing one, Pairing other) {
        return BETTER.compare(one, other) <= 0 ? one : other;
    }

    Match match() {
        return new Match(
                kept.posting.id(),
                absorbed.posting.id(),
                verdict.kind(),
                verdict.score(),
                verdict.reasons());
    }
}
