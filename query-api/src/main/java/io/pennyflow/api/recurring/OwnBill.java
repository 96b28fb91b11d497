package io.pennyflow.api.recurring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bill or an income that a person added.
 *
 * @param streamId the series it is, a moment after it was added
 * @param counterparty as statements write it; null when that is the name
 * @param amount signed; what is paid is negative
 * @param about whether each amount is another one
 * @param untilOn null when nobody knows an end
 * @param decidedAt when it was added or last changed
 */
record OwnBill(
        UUID ownBillId,
        UUID streamId,
        UUID accountId,
        String name,
        @Nullable String counterparty,
        BigDecimal amount,
        boolean about,
        String currency,
        String cadence,
        LocalDate firstDueOn,
        @Nullable LocalDate untilOn,
        Instant decidedAt) {}
