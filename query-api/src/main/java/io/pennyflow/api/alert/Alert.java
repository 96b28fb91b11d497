package io.pennyflow.api.alert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a person should look at, with its evidence. */
record Alert(
        UUID alertId,
        String kind,
        String severity,
        String state,
        @Nullable UUID accountId,
        @Nullable UUID transactionId,
        String message,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal usualLow,
        @Nullable BigDecimal usualHigh,
        @Nullable BigDecimal usual,
        @Nullable String basis,
        @Nullable String basisName,
        @Nullable Integer history,
        List<String> reasons,
        @Nullable LocalDate bookedOn,
        Instant raisedAt,
        int revision,
        @Nullable Instant snoozedUntil) {}
