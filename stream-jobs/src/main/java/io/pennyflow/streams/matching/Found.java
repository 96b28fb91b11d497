package io.pennyflow.streams.matching;

import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found of one row: the pairs it is in, duplicates and transfers apart. */
record Found(List<Match> duplicates, List<Match> transfers) {
    static final String MODEL_VERSION = "matching-2";

    /** Pairs of one row that are said. */
    static final int PAIRS_MAX = 16;

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparing((Match it) -> it.kind() == Match.Kind.REVIEW)
                    .thenComparing(Match::score, Comparator.reverseOrder())
                    .thenComparing(it -> it.kept().toString())
                    .thenComparing(it -> it.absorbed().toString());

    // Behind what its constructor needs.
    static final Found NOTHING = new Found(List.of(), List.of());

    Found {
        duplicates = best(duplicates);
        transfers = best(transfers);
    }

    /** Null when there is nothing to be said. */
    @Nullable TransactionMatch said(UUID tenant, UUID row) {
        var certain = duplicates.stream().filter(it -> it.kind() != Match.Kind.REVIEW).toList();
        var transfer = transfers.stream().filter(it -> it.kind() == Match.Kind.TRANSFER).toList();
        var asked = new ArrayList<>(duplicates);
        asked.addAll(transfers);
        asked.removeIf(it -> it.kind() != Match.Kind.REVIEW);
        var other = transfer.isEmpty() ? null : other(transfer.get(0), row);
        if (!certain.isEmpty()) {
            return certain(tenant, row, certain, transfer, other);
        }
        if (!transfer.isEmpty()) {
            var one = transfer.subList(0, 1);
            return record(tenant, row, "transfer", "leg", one, one, other);
        }
        return asked.isEmpty()
                ? null
                : record(tenant, row, "review", "candidate", asked, asked, null);
    }

    private static TransactionMatch certain(
            UUID tenant,
            UUID row,
            List<Match> certain,
            List<Match> transfer,
            @Nullable UUID otherSide) {
        var absorbed = certain.stream().filter(it -> it.absorbed().equals(row)).toList();
        var pairs = absorbed.isEmpty() ? certain : absorbed.subList(0, 1);
        var outcome =
                pairs.stream().anyMatch(it -> it.kind() == Match.Kind.MERGED) ? "merged" : "same";
        var why = new ArrayList<>(transfer);
        why.addAll(pairs);
        return absorbed.isEmpty()
                ? record(tenant, row, outcome, "kept", pairs, why, otherSide)
                : record(tenant, row, outcome, "absorbed", pairs, pairs, null);
    }

    private static TransactionMatch record(
            UUID tenant,
            UUID row,
            String outcome,
            String role,
            List<Match> pairs,
            Collection<Match> why,
            @Nullable UUID otherSide) {
        var others = new TreeSet<UUID>();
        pairs.forEach(it -> others.add(other(it, row)));
        return TransactionMatch.newBuilder()
                .setTenantId(tenant)
                .setTransactionId(row)
                .setOutcome(outcome)
                .setRole(role)
                .setOtherIds(List.copyOf(others))
                .setTransferId(otherSide)
                .setScore(why.stream().mapToDouble(Match::score).min().orElse(0))
                .setReasons(why.stream().flatMap(it -> it.reasons().stream()).distinct().toList())
                .setModelVersion(MODEL_VERSION)
                .build();
    }

    static UUID other(Match match, UUID row) {
        return match.kept().equals(row) ? match.absorbed() : match.kept();
    }

    private static List<Match> best(List<Match> matches) {
        return matches.stream().sorted(BEST_FIRST).distinct().limit(PAIRS_MAX).toList();
    }
}
