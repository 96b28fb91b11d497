package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.Match.Kind.REVIEW;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Which rows of one account are the same transaction. The answer depends on the rows, the periods
 * and the decisions alone, never on their order.
 */
public final class DuplicateMatching {
    /** Whether two rows match depends on rows at most this many days before or after them. */
    public static final int WINDOW_DAYS = 120;

    /** Of each kind; each settles the pairs best for both sides and reaches two spans further. */
    static final int ROUNDS = 2;

    /** The second hardly ever finds anything. */
    static final int PASSES = 4;

    /** What the second best must be worse by, or a guess is none. */
    static final double MARGIN = 0.08;

    /** Score at which believing that a pending row was posted is hardly better than not. */
    private static final double WORTHLESS = 0.2;

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
        var rows = new Rows(window, different, coverage);
        decisions.stream().filter(Decision::same).sorted(BY_IDS).forEach(rows::force);
        // Again until nothing is left to merge: concluding from its own conclusions adds nothing.
        var before = Integer.MAX_VALUE;
        for (var pass = 0; pass < PASSES && rows.standing.size() < before; pass++) {
            before = rows.standing.size();
            rows.mergeEqual();
            if (!rows.isAnyOpen()) {
                break;
            }
            settlePending(rows, it -> !isGuess(it));
            settle(rows, it -> true);
            settlePending(rows, it -> true);
        }
        var matches = new ArrayList<>(rows.matches());
        Pairing.mutuallyBest(rows.pairings(true)).forEach(it -> matches.add(asked(it)));
        matches.sort(comparing(Match::kept).thenComparing(Match::absorbed));
        return List.copyOf(matches);
    }

    /** What people entered themselves. */
    private static void settle(Rows rows, Predicate<Pairing> kind) {
        for (var round = 0; round < ROUNDS; round++) {
            var left =
                    rows.pairings(false).stream()
                            .filter(it -> !it.verdict().isReview() && !isPending(it))
                            .filter(kind)
                            .toList();
            var best = Pairing.mutuallyBest(left);
            var rivals = Pairing.rivals(left, MARGIN);
            best.stream().filter(it -> !isGuess(it) || !rivals.contains(it)).forEach(rows::merge);
        }
    }

    /** What was announced, with what was posted: all at once, or one takes what is another's. */
    private static void settlePending(Rows rows, Predicate<Pairing> kind) {
        var left =
                rows.pairings(false).stream()
                        .filter(it -> !it.verdict().isReview() && isPending(it))
                        .filter(kind)
                        .toList();
        Assignment.best(left, WORTHLESS, MARGIN, it -> it.posting.pending()).stream()
                .forEach(rows::merge);
    }

    private static boolean isPending(Pairing pairing) {
        return pairing.kept().posting.pending() != pairing.absorbed().posting.pending();
    }

    /** Believed only when no other row could be meant as well. */
    private static boolean isGuess(Pairing pairing) {
        return pairing.verdict().score() < Judgement.GUESS
                && (pairing.kept().isOpen() || pairing.absorbed().isOpen());
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
