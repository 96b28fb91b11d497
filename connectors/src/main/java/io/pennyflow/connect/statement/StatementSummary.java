package io.pennyflow.connect.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one account besides its entries.
 *
 * @param bank the bank's routing number or name, as written
 * @param account the account number or IBAN, as written
 * @param currency the account's, ISO 4217
 * @param from first day the statement covers
 * @param to last day the statement covers
 * @param opening balance before the first entry
 * @param closing balance behind the last entry
 * @param entries how many rows the section holds, readable or not
 */
public record StatementSummary(
        @Nullable String bank,
        @Nullable String account,
        @Nullable String currency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Balance opening,
        @Nullable Balance closing,
        long entries,
        Proof proof) {}
