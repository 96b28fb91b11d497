package io.pennyflow.api.recurring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person said, as it is kept.
 *
 * @param counterparty whose series it was about when it was said
 */
record Verdict(
        UUID verdictId,
        String kind,
        UUID accountId,
        String counterparty,
        List<UUID> transactionIds,
        @Nullable LocalDate fromOn,
        @Nullable BigDecimal amount,
        String currency,
        Instant decidedAt) {}
