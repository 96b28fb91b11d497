package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pairs of rows that could be transfers, until one of their rows is taken. */
final class TransferPairs {
    static final int DAYS = 4;

    /** Receipts looked at for each payment. */
    static final int NEIGHBOURS_MAX = 512;

    private final TransferJudgement judgement;
    private final Set<Set<UUID>> same;
    private final Set<Set<UUID>> different;
    private List<Pairing> left = new ArrayList<>();

    TransferPairs(
            Collection<Posting> window,
            TransferJudgement judgement,
            Set<Set<UUID>> same,
            Set<Set<UUID>> different) {
        this.judgement = judgement;
        this.same = same;
        this.different = different;
        var receiving = rows(window, 1);
        var from = 0;
        for (var paying : rows(window, -1)) {
            while (from < receiving.size() && paying.daysTo(receiving.get(from)) < -DAYS) {
                from++;
            }
            var until = Math.min(receiving.size(), from + NEIGHBOURS_MAX);
            for (var at = from; at < until && paying.daysTo(receiving.get(at)) <= DAYS; at++) {
                consider(paying, receiving.get(at));
            }
        }
    }

    private static List<Row> rows(Collection<Posting> window, int sign) {
        return window.stream()
                .filter(it -> it.amount().signum() == sign)
                .sorted(comparing(Posting::bookedOn).thenComparing(Posting::id))
                .map(Row::new)
                .toList();
    }

    private void consider(Row paying, Row receiving) {
        if (paying.posting.account().equals(receiving.posting.account())) {
            return;
        }
        var verdict = verdict(paying, receiving);
        if (verdict != null) {
            left.add(new Pairing(paying, receiving, verdict));
        }
    }

    private @Nullable Verdict verdict(Row paying, Row receiving) {
        var pair = Set.of(paying.posting.id(), receiving.posting.id());
        if (same.contains(pair)) {
            return Verdict.of(Match.Kind.TRANSFER, 1, "You said they are one transfer");
        }
        return different.contains(pair) ? null : judgement.of(paying, receiving);
    }

    List<Pairing> left() {
        return left;
    }

    void take(Pairing pairing) {
        left =
                left.stream()
                        .filter(it -> it.kept() != pairing.kept())
                        .filter(it -> it.absorbed() != pairing.absorbed())
                        .toList();
    }
}
