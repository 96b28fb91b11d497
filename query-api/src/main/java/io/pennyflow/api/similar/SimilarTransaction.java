package io.pennyflow.api.similar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One that is like another.
 *
 * @param score the cosine of the two texts, 1 for the same words
 */
record SimilarTransaction(
        UUID transactionId,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String merchantName,
        String category,
        double probability,
        String categorySource,
        double score) {

    static SimilarTransaction of(Candidate candidate, double score) {
        return new SimilarTransaction(
                candidate.transactionId(),
                candidate.bookedOn(),
                candidate.amount(),
                candidate.currency(),
                candidate.description(),
                candidate.merchantName(),
                candidate.category(),
                candidate.probability(),
                candidate.categorySource(),
                score);
    }
}
