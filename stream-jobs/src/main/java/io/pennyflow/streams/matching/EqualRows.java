package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of one amount, batch after batch: each batch finds its rows among what the batches before it
 * left. So it comes to the same however many batches tell of a row, and each is looked at once.
 */
final class EqualRows {
    private static final Comparator<Row> BY_DAY =
            comparing((Row it) -> it.day)
                    .thenComparing(it -> it.unweighed().joined())
                    .thenComparing(it -> it.posting.observedAt())
                    .thenComparing(it -> it.posting.id());

    private static final Comparator<Row> BY_BATCH =
            comparing((Row it) -> it.posting.observedAt())
                    .thenComparing(it -> it.firstBatch)
                    .thenComparing(BY_DAY);

    /** Of rows dated as they usually are; those that only happen to be of one day are not. */
    private static final double EXACT = 0.985;

    private final Rows rows;

    EqualRows(Rows rows) {
        this.rows = rows;
    }

    /** Of one amount, all pending or none, sorted by day; nobody's own entries. */
    void match(List<Row> sorted) {
        var from = 0;
        for (var at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size()
                    || sorted.get(at).day - sorted.get(at - 1).day > Rows.REACH_DAYS) {
                chain(sorted.subList(from, at));
                from = at;
            }
        }
    }

    private void chain(List<Row> chain) {
        if (chain.size() == 2) {
            pair(chain);
        } else if (chain.size() > 2) {
            batchAfterBatch(chain);
        }
    }

    /** What most chains are; comes to the same as {@link #batchAfterBatch}. */
    private void pair(List<Row> chain) {
        var one = chain.get(0);
        var other = chain.get(1);
        if (one.firstBatch.equals(other.firstBatch)) {
            return;
        }
        var isOrdered = BY_BATCH.compare(one, other) <= 0;
        var pairing = isOrdered ? rows.pairing(one, other) : rows.pairing(other, one);
        if (pairing != null && !pairing.verdict().isReview()) {
            rows.merge(pairing);
        }
    }

    private void batchAfterBatch(List<Row> chain) {
        var seen = new ArrayList<Row>(chain.size());
        for (var batch : byBatch(chain)) {
            var left = seen.isEmpty() ? batch : unequal(batch, seen);
            if (!seen.isEmpty() && !left.isEmpty()) {
                assign(left, seen);
            }
            batch.stream().filter(rows::isStanding).forEach(seen::add);
            seen.removeIf(it -> !rows.isStanding(it));
            seen.sort(BY_DAY);
        }
    }

    /** The rows each batch was first to tell of, the oldest batch first. */
    private static Collection<List<Row>> byBatch(List<Row> chain) {
        var batches = new LinkedHashMap<Object, List<Row>>();
        chain.stream()
                .sorted(BY_BATCH)
                .forEach(
                        it ->
                                batches.computeIfAbsent(it.firstBatch, no -> new ArrayList<>())
                                        .add(it));
        return batches.values();
    }

    /** Merges what is equal to the letter and the day, and returns the others. */
    private List<Row> unequal(List<Row> batch, List<Row> seen) {
        Map<Letter, Deque<Row>> known = new HashMap<>();
        seen.forEach(it -> known.computeIfAbsent(Letter.of(it), no -> new ArrayDeque<>()).add(it));
        var left = new ArrayList<Row>();
        for (var row : batch) {
            var equals = known.get(Letter.of(row));
            var first = equals == null || row.unweighed().isEmpty() ? null : equals.peek();
            var pairing = first == null ? null : rows.pairing(first, row);
            if (equals == null || pairing == null || pairing.verdict().score() < EXACT) {
                left.add(row);
            } else {
                equals.remove();
                rows.merge(pairing);
            }
        }
        return left;
    }

    /** The pairs that are the best together. */
    private void assign(List<Row> batch, List<Row> seen) {
        var pairings = new ArrayList<Pairing>();
        var from = 0;
        for (var row : batch) {
            while (from < seen.size() && seen.get(from).day < row.day - Rows.REACH_DAYS) {
                from++;
            }
            var until = Math.min(seen.size(), from + Rows.NEIGHBOURS_MAX);
            for (var at = from; at < until && seen.get(at).day <= row.day + Rows.REACH_DAYS; at++) {
                var pairing =
                        rows.isStanding(seen.get(at)) ? rows.pairing(seen.get(at), row) : null;
                if (pairing != null && !pairing.verdict().isReview()) {
                    pairings.add(pairing);
                }
            }
        }
        var mine = new HashSet<>(batch);
        Assignment.best(pairings, Judgement.GUESS, mine::contains).forEach(rows::merge);
    }

    private record Letter(int day, String words) {
        static Letter of(Row row) {
            return new Letter(row.day, row.unweighed().joined());
        }
    }
}
