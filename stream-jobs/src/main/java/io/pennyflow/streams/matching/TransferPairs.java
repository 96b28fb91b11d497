package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pairs of rows that could be transfers. */
final class TransferPairs {
    static final int DAYS = 4;

    /** Receipts looked at for each payment. */
    static final int NEIGHBOURS_MAX = 512;

    private final TransferJudgement judgement;
    private final Set<Set<UUID>> same;
    private final Set<Set<UUID>> different;
    private final List<Row> paying;
    private final List<Row> receiving;

    TransferPairs(
            Collection<Posting> window,
            TransferJudgement judgement,
            Set<Set<UUID>> same,
            Set<Set<UUID>> different) {
        this.judgement = judgement;
        this.same = same;
        this.different = different;
        paying = rows(window, -1);
        receiving = rows(window, 1);
    }

    private static List<Row> rows(Collection<Posting> window, int sign) {
        return window.stream()
                .filter(it -> it.amount().signum() == sign)
                .sorted(comparing(Posting::bookedOn).thenComparing(Posting::id))
                .map(Row::new)
                .toList();
    }

    List<Pairing> all() {
        var candidates = candidates();
        var taught = candidates.stream().filter(Candidate::teaches).toList();
        var words = new TransferWords(paying, receiving, taught);
        var pairings = new ArrayList<Pairing>();
        for (var candidate : candidates) {
            var verdict = verdict(candidate, words);
            if (verdict != null) {
                pairings.add(new Pairing(candidate.paying(), candidate.receiving(), verdict));
            }
        }
        return pairings;
    }

    /** Rows of two accounts whose amounts and days fit. */
    private List<Candidate> candidates() {
        var found = new ArrayList<Candidate>();
        var from = 0;
        for (var one : paying) {
            while (from < receiving.size() && one.daysTo(receiving.get(from)) < -DAYS) {
                from++;
            }
            var until = Math.min(receiving.size(), from + NEIGHBOURS_MAX);
            for (var at = from; at < until && one.daysTo(receiving.get(at)) <= DAYS; at++) {
                var candidate = candidate(one, receiving.get(at));
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private @Nullable Candidate candidate(Row one, Row other) {
        if (one.posting.account().equals(other.posting.account())) {
            return null;
        }
        var off = judgement.off(one.posting, other.posting);
        var isSaid = off < 0 && same.contains(Set.of(one.posting.id(), other.posting.id()));
        return off < 0 && !isSaid ? null : new Candidate(one, other, off, judgement);
    }

    private @Nullable Verdict verdict(Candidate candidate, TransferWords words) {
        var pair = Set.of(candidate.paying().posting.id(), candidate.receiving().posting.id());
        if (same.contains(pair)) {
            return Verdict.of(Match.Kind.TRANSFER, 1, "You said they are one transfer");
        }
        return different.contains(pair) ? null : judgement.of(candidate, words);
    }

    /**
     * @param off how far the amounts are from the rate of the day; 0 of one currency
     */
    record Candidate(Row paying, Row receiving, double off, TransferJudgement judgement) {
        boolean teaches() {
            return judgement.teaches(this);
        }
    }
}
