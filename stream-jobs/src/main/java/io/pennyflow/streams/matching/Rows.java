package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account's rows while they are being matched: which still stand, which pairs are left. */
final class Rows {
    /** Rows looked at for each; beyond are only those of one amount in one week. */
    static final int NEIGHBOURS_MAX = 64;

    static final int REACH_DAYS = 8;

    private static final Comparator<Row> BY_DAY =
            comparing((Row it) -> it.day)
                    .thenComparing(it -> it.posting.description())
                    .thenComparing(it -> it.posting.observedAt())
                    .thenComparing(it -> it.posting.id());

    final Map<UUID, Row> standing = new HashMap<>();

    /** Rows of one amount where there are several, by day. */
    private final List<List<Row>> equal = new ArrayList<>();

    private final Map<UUID, Pairing> absorbed = new HashMap<>();
    private final Collection<Set<UUID>> different;
    private final Judgement judgement;

    Rows(Collection<Posting> window, Collection<Set<UUID>> different, Coverage coverage) {
        window.forEach(it -> standing.put(it.id(), new Row(it)));
        var vocabulary = new Vocabulary(standing.values());
        standing.values().forEach(it -> it.weigh(vocabulary));
        group();
        this.different = different;
        judgement =
                new Judgement(
                        coverage, new Agreement(standing.values(), coverage), new Syncs(window));
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

    boolean isStanding(Row row) {
        return !row.isAbsorbed;
    }

    @Nullable Pairing pairing(Row one, Row other) {
        if (one.excludes(other, different)) {
            return null;
        }
        var verdict = judgement.of(one, other);
        return verdict == null ? null : Pairing.of(one, other, verdict);
    }

    private void group() {
        var byAmount = new HashMap<BigDecimal, List<Row>>();
        for (var row : standing.values()) {
            byAmount.computeIfAbsent(row.amount, it -> new ArrayList<>(2)).add(row);
        }
        for (var rows : byAmount.values()) {
            if (rows.size() > 1) {
                rows.sort(BY_DAY);
                equal.add(rows);
            }
        }
    }

    /** Whether the bank may still tell of some of them otherwise. */
    boolean isAnyOpen() {
        return standing.values().stream().anyMatch(Row::isOpen);
    }

    /** Merges what has one amount and was posted by both or by none. */
    void mergeEqual() {
        var each = new EqualRows(this);
        for (var bucket : equal) {
            for (var pending : new boolean[] {false, true}) {
                mergeEqual(each, bucket, pending);
            }
        }
    }

    private void mergeEqual(EqualRows each, List<Row> bucket, boolean pending) {
        var before = Integer.MAX_VALUE;
        var alike = alike(bucket, pending);
        while (alike.size() > 1 && alike.size() < before) {
            before = alike.size();
            each.match(alike);
            alike = alike(alike, pending);
        }
    }

    private List<Row> alike(List<Row> bucket, boolean pending) {
        var alike = new ArrayList<Row>(bucket.size());
        for (var row : bucket) {
            if (!row.hasManual && row.posting.pending() == pending && isStanding(row)) {
                alike.add(row);
            }
        }
        return alike;
    }

    /** What is left of pairs; those of two rows alike in all but the batch only when asked. */
    List<Pairing> pairings(boolean all) {
        var found = new ArrayList<Pairing>();
        for (var bucket : equal) {
            var left = bucket.stream().filter(this::isStanding).toList();
            if (left.size() > 1 && (all || left.stream().anyMatch(Row::isOpen))) {
                for (var at = 0; at < left.size(); at++) {
                    look(left, at, at + 1, found);
                }
            }
        }
        var pending = standing.values().stream().filter(it -> it.posting.pending());
        changed(pending.sorted(BY_DAY).toList(), found);
        return found;
    }

    private void changed(List<Row> pending, List<Pairing> found) {
        if (pending.isEmpty()) {
            return;
        }
        var posted =
                standing.values().stream()
                        .filter(it -> !it.posting.pending())
                        .sorted(BY_DAY)
                        .toList();
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

    private void look(List<Row> rows, int at, int from, List<Pairing> found) {
        var row = rows.get(at);
        var until = Math.min(rows.size(), from + NEIGHBOURS_MAX);
        for (var next = from; next < until && row.daysTo(rows.get(next)) <= REACH_DAYS; next++) {
            consider(row, rows.get(next), false, found);
        }
    }

    private void consider(Row one, Row other, boolean changed, List<Pairing> found) {
        var isEqual = one.amount.compareTo(other.amount) == 0;
        var pairing = isEqual == changed ? null : pairing(one, other);
        if (pairing != null) {
            found.add(pairing);
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
