package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One account's rows while they are being matched: which still stand, which pairs are left. */
final class Rows {
    /** Rows looked at for each; beyond are only those of one amount in one week. */
    static final int NEIGHBOURS_MAX = 64;

    static final int REACH_DAYS = 8;

    private static final Comparator<Row> BY_DAY =
            comparing((Row it) -> it.posting.bookedOn())
                    .thenComparing(it -> it.posting.description())
                    .thenComparing(it -> it.posting.observedAt())
                    .thenComparing(it -> it.posting.id());

    final Map<UUID, Row> standing = new HashMap<>();
    private final Map<UUID, Pairing> absorbed = new HashMap<>();
    private final Collection<Set<UUID>> different;
    private final Judgement judgement;

    Rows(Collection<Posting> window, Collection<Set<UUID>> different, Judgement judgement) {
        window.forEach(it -> standing.put(it.id(), new Row(it)));
        this.different = different;
        this.judgement = judgement;
    }

    void merge(Pairing pairing) {
        pairing.kept().absorb(pairing.absorbed());
        standing.remove(pairing.absorbed().posting.id());
        absorbed.put(pairing.absorbed().posting.id(), pairing);
    }

    void force(Decision decision) {
        var one = standing.get(root(decision.one()));
        var other = standing.get(root(decision.other()));
        if (one != null && other != null && one != other) {
            var kind =
                    one.posting.pending() == other.posting.pending()
                            ? Match.Kind.SAME
                            : Match.Kind.MERGED;
            merge(Pairing.of(one, other, Verdict.of(kind, 1, "You said they are the same")));
        }
    }

    List<Pairing> pairings() {
        var sorted = standing.values().stream().sorted(BY_DAY).toList();
        var found = new ArrayList<Pairing>();
        var pending = new ArrayList<Row>();
        var byAmount = new HashMap<Object, List<Row>>();
        for (var row : sorted) {
            var amount = row.posting.amount().stripTrailingZeros();
            byAmount.computeIfAbsent(amount, it -> new ArrayList<>()).add(row);
            if (row.posting.pending()) {
                pending.add(row);
            }
        }
        for (var bucket : byAmount.values()) {
            for (var at = 0; at < bucket.size(); at++) {
                look(bucket, at, at + 1, false, found);
            }
        }
        changed(sorted, pending, found);
        return found;
    }

    private void changed(List<Row> sorted, List<Row> pending, List<Pairing> found) {
        var posted = sorted.stream().filter(it -> !it.posting.pending()).toList();
        var from = 0;
        for (var row : pending) {
            while (from < posted.size() && row.daysTo(posted.get(from)) < 0) {
                from++;
            }
            var until = Math.min(posted.size(), from + NEIGHBOURS_MAX);
            for (var at = from; at < until && row.daysTo(posted.get(at)) <= REACH_DAYS; at++) {
                consider(row, posted.get(at), true, found);
            }
        }
    }

    private void look(List<Row> rows, int at, int from, boolean changed, List<Pairing> found) {
        var row = rows.get(at);
        var until = Math.min(rows.size(), from + NEIGHBOURS_MAX);
        for (var next = from; next < until && row.daysTo(rows.get(next)) <= REACH_DAYS; next++) {
            consider(row, rows.get(next), changed, found);
        }
    }

    private void consider(Row one, Row other, boolean changed, List<Pairing> found) {
        var isEqual = one.posting.amount().compareTo(other.posting.amount()) == 0;
        if (isEqual == changed || one.excludes(other, different)) {
            return;
        }
        var verdict = judgement.of(one, other);
        if (verdict != null) {
            found.add(Pairing.of(one, other, verdict));
        }
    }

    private UUID root(UUID id) {
        var at = id;
        for (var into = absorbed.get(at); into != null; into = absorbed.get(at)) {
            at = into.kept().posting.id();
        }
        return at;
    }

    /** What was absorbed, each into the row that is left in the end. */
    List<Match> matches() {
        return absorbed.values().stream()
                .map(Pairing::match)
                .map(it -> into(root(it.kept()), it))
                .toList();
    }

    private static Match into(UUID kept, Match match) {
        return new Match(kept, match.absorbed(), match.kind(), match.score(), match.reasons());
    }
}
