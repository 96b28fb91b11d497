package io.pennyflow.streams.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A raw row as the matcher sees it.
 *
 * @param transactionOn when it was paid, when the source says so beside the booking date
 * @param amount signed; negative when money leaves the account
 * @param batches every import or sync that stated this very row; empty for a manual one
 * @param observedAt when the first of them did: among equals the row seen first is kept
 * @param lastObservedAt when the last of them did
 */
public record Posting(
        UUID id,
        UUID account,
        LocalDate bookedOn,
        @Nullable LocalDate transactionOn,
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String counterpartyName,
        @Nullable String counterpartyAccount,
        @Nullable String providerId,
        @Nullable String reference,
        boolean pending,
        Origin origin,
        Set<UUID> batches,
        Instant observedAt,
        Instant lastObservedAt) {
    public Posting {
        batches = Set.copyOf(batches);
    }
}
