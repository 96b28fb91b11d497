package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which two rows of a household's accounts are one transfer. Expects rows that are no duplicates:
 * what duplicate matching absorbed is left out before.
 */
public final class TransferMatching {
    /**
     * Whether two rows match depends on rows at most this many days before or after them: words are
     * learned from the spans beside theirs, and equal amounts compete in a row of a few.
     */
    public static final int WINDOW_DAYS = 2 * TransferWords.SPAN_DAYS + 40;

    /** Score at which a transfer is hardly better than none. */
    private static final double WORTHLESS = 0.6;

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
        var pairings = new TransferPairs(window, judgement, same, different).all();
        var matches = new ArrayList<Match>();
        var taken = new HashSet<UUID>();
        for (var kind : new Match.Kind[] {Match.Kind.TRANSFER, Match.Kind.REVIEW}) {
            var left =
                    pairings.stream()
                            .filter(it -> it.verdict().kind() == kind)
                            .filter(it -> !taken.contains(it.kept().posting.id()))
                            .filter(it -> !taken.contains(it.absorbed().posting.id()))
                            .toList();
            for (var best :
                    Assignment.best(left, WORTHLESS, it -> it.posting.amount().signum() < 0)) {
                matches.add(best.match());
                taken.add(best.kept().posting.id());
                taken.add(best.absorbed().posting.id());
            }
        }
        matches.sort(comparing(Match::kept).thenComparing(Match::absorbed));
        return List.copyOf(matches);
    }
}
