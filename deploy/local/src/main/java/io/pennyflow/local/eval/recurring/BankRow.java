package io.pennyflow.local.eval.recurring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bank statement.
 *
 * @param id unique in its history
 * @param account unique in its history
 * @param amount negative: money leaves the account
 * @param counterparty null when the bank does not say
 * @param transfer the id of the row that is its other side in an own account; null when none is
 */
public record BankRow(
        String id,
        String account,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String counterparty,
        @Nullable String transfer) {}
