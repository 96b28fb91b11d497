package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.Match.Kind.REVIEW;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows of one account are the same transaction. The answer depends on the rows, the periods
 * and the decisions alone, never on their order.
 */
public final class DuplicateMatching {
    /** Whether two rows match depends on rows at most this many days before or after them. */
    public static final int WINDOW_DAYS = 240;

    /** Each settles the pairs that are best for both sides and reaches two spans further. */
    static final int ROUNDS = 14;

    private static final double ASKED_SCORE_MAX = 0.8;
    private static final Comparator<Decision> BY_IDS =
            comparing(Decision::one).thenComparing(Decision::other);

    private DuplicateMatching() {}

    /**
     * With periods derived from the window. Where the window is a part of the account, say the
     * periods of its batches instead, or its edges will be taken for theirs.
     */
    public static List<Match> of(Collection<Posting> window, Collection<Decision> decisions) {
        return of(window, decisions, Coverage.derivedFrom(window));
    }

    public static List<Match> of(
            Collection<Posting> window, Collection<Decision> decisions, Coverage coverage) {
        var different = pairs(decisions, false);
        var rows = new Rows(window, different, new Judgement(coverage));
        decisions.stream().filter(Decision::same).sorted(BY_IDS).forEach(rows::force);
        var isSettled = false;
        for (var round = 0; round < ROUNDS && !isSettled; round++) {
            var best = Pairing.mutuallyBest(automatic(rows.pairings()));
            best.forEach(rows::merge);
            isSettled = best.isEmpty();
        }
        var matches = new ArrayList<>(rows.matches());
        Pairing.mutuallyBest(rows.pairings()).forEach(it -> matches.add(asked(it)));
        matches.sort(comparing(Match::kept).thenComparing(Match::absorbed));
        return List.copyOf(matches);
    }

    private static List<Pairing> automatic(List<Pairing> pairings) {
        var rivals = new HashMap<UUID, Integer>();
        pairings.stream().filter(DuplicateMatching::isGuess).forEach(it -> count(it, rivals));
        return pairings.stream()
                .filter(it -> !it.verdict().isReview())
                .filter(it -> !isGuess(it) || isAlone(it, rivals))
                .toList();
    }

    /** The amount changed: believed only when no other row could be meant. */
    private static boolean isGuess(Pairing pairing) {
        var kept = pairing.kept().posting.amount();
        return kept.compareTo(pairing.absorbed().posting.amount()) != 0;
    }

    private static void count(Pairing pairing, Map<UUID, Integer> rivals) {
        rivals.merge(pairing.kept().posting.id(), 1, Integer::sum);
        rivals.merge(pairing.absorbed().posting.id(), 1, Integer::sum);
    }

    private static boolean isAlone(Pairing pairing, Map<UUID, Integer> rivals) {
        return rivals.getOrDefault(pairing.kept().posting.id(), 0) == 1
                && rivals.getOrDefault(pairing.absorbed().posting.id(), 0) == 1;
    }

    private static Match asked(Pairing pairing) {
        var match = pairing.match();
        var score = Math.min(match.score(), ASKED_SCORE_MAX);
        return new Match(match.kept(), match.absorbed(), REVIEW, score, match.reasons());
    }

    static Set<Set<UUID>> pairs(Collection<Decision> decisions, boolean same) {
        return decisions.stream()
                .filter(it -> it.same() == same && !it.one().equals(it.other()))
                .map(it -> Set.of(it.one(), it.other()))
                .collect(toSet());
    }
}
