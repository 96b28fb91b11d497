package io.pennyflow.api.similar;

import io.pennyflow.streams.enrichment.similarity.TextVector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transaction as far as it is compared and shown. */
record Candidate(
        UUID transactionId,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String counterpartyName,
        @Nullable UUID merchantId,
        @Nullable String merchantName,
        String category,
        String categorySource) {

    Text text() {
        return new Text(description, counterpartyName, merchantName);
    }

    /** All that the vector follows from. */
    record Text(
            String description, @Nullable String counterpartyName, @Nullable String merchantName) {
        TextVector vector() {
            return TextVector.of(description, counterpartyName, merchantName);
        }
    }
}
