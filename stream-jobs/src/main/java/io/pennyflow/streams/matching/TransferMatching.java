package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which two rows of a household's accounts are one transfer. Expects rows that are no duplicates:
 * what duplicate matching absorbed is left out before.
 */
public final class TransferMatching {
    /** Whether two rows match depends on rows at most this many days before or after them. */
    public static final int WINDOW_DAYS = 40;

    /** Each settles the pairs best for both sides and reaches two spans of days further. */
    static final int ROUNDS = 4;

    private TransferMatching() {}

    public static List<Match> of(
            Collection<Posting> window, Collection<Decision> decisions, Rates rates) {
        return of(window, decisions, rates, Map.of());
    }

    /**
     * With what is known of the accounts themselves.
     *
     * @param numbers what other banks call each account of the household: IBAN, account number
     */
    public static List<Match> of(
            Collection<Posting> window,
            Collection<Decision> decisions,
            Rates rates,
            Map<UUID, Set<String>> numbers) {
        var different = DuplicateMatching.pairs(decisions, false);
        var same = DuplicateMatching.pairs(decisions, true);
        var judgement = new TransferJudgement(rates, numbers);
        var pairs = new TransferPairs(window, judgement, same, different);
        var matches = new ArrayList<Match>();
        for (var round = 0; round < ROUNDS; round++) {
            var best = Pairing.mutuallyBest(pairs.left());
            best.forEach(it -> matches.add(it.match()));
            best.forEach(pairs::take);
        }
        matches.sort(comparing(Match::kept).thenComparing(Match::absorbed));
        return List.copyOf(matches);
    }
}
