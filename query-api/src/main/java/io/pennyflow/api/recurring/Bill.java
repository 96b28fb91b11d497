package io.pennyflow.api.recurring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a series. Amounts are signed and in its currency; what is paid is negative.
 *
 * @param status upcoming, due, late, missed or paid
 * @param dueFrom one in ten comes before
 * @param dueTo one in ten comes after
 * @param amount what was paid, or what is expected
 * @param amountLeast one in ten is closer to zero
 * @param amountMost one in ten is further from zero
 * @param transactionId what paid it; null while nothing did
 */
record Bill(
        UUID billId,
        UUID streamId,
        UUID accountId,
        String counterparty,
        String category,
        String status,
        LocalDate dueFrom,
        LocalDate dueOn,
        LocalDate dueTo,
        BigDecimal amount,
        BigDecimal amountLeast,
        BigDecimal amountMost,
        String currency,
        @Nullable UUID transactionId,
        @Nullable LocalDate paidOn) {}
