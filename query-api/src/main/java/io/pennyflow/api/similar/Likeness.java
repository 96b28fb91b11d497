package io.pennyflow.api.similar;

import io.pennyflow.streams.enrichment.similarity.TextVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How like one transaction others are: the exact cosine of their texts. */
final class Likeness {
    /** A merchant whose name has less in common than this has no text that is alike. */
    static final double NAMES_LEAST = 0.35;

    /** Merchants whose transactions are compared. */
    static final int MERCHANTS_MOST = 20;

    private static final Comparator<SimilarTransaction> BEST_FIRST =
            Comparator.comparingDouble(SimilarTransaction::score)
                    .reversed()
                    .thenComparing(SimilarTransaction::bookedOn, Comparator.reverseOrder())
                    .thenComparing(SimilarTransaction::transactionId);

    private Likeness() {}

    /** Those at which something like it may have been bought; its own is the first. */
    static List<UUID> merchants(Candidate one, List<Named> all) {
        var own = vector(String.valueOf(one.merchantName()));
        return all.stream()
                .map(it -> new Scored(it.merchantId(), cosine(one, it, own)))
                .filter(it -> it.score >= NAMES_LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MERCHANTS_MOST)
                .map(Scored::merchantId)
                .toList();
    }

    /** The best first; each text is compared once, however many have it. */
    static List<SimilarTransaction> rank(Candidate one, List<Candidate> others, double least) {
        var own = one.text().vector();
        var scores = new HashMap<Candidate.Text, Double>();
        var found = new ArrayList<SimilarTransaction>();
        for (var other : others) {
            var score = scores.computeIfAbsent(other.text(), it -> it.vector().cosine(own));
            if (score >= least) {
                found.add(SimilarTransaction.of(other, Math.min(1, score)));
            }
        }
        found.sort(BEST_FIRST);
        return found;
    }

    private static double cosine(Candidate one, Named other, TextVector own) {
        return other.merchantId().equals(one.merchantId()) ? 2 : own.cosine(vector(other.name()));
    }

    private static TextVector vector(String name) {
        return TextVector.of("", null, name);
    }

    /** A merchant of the household. */
    record Named(UUID merchantId, String name) {}

    private record Scored(@Nullable UUID merchantId, double score) {}
}
