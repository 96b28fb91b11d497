package io.pennyflow.connect.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one account besides its entries.
 *
 * @param bank the bank's routing number or name, as written
 * @param account the account number, as written
 * @param from first day the statement covers
 * @param to last day the statement covers
 * @param closing balance the bank states at the end
 * @param closingOn the day of that balance
 * @param entries how many rows the section holds
 */
public record StatementSummary(
        @Nullable String bank,
        @Nullable String account,
        @Nullable String currency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal closing,
        @Nullable LocalDate closingOn,
        long entries) {}
