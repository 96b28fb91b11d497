package io.pennyflow.connect.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One transaction as a file states it.
 *
 * @param bookedOn the booking day as written; the file's zone is not applied
 * @param amount signed, negative when money leaves the account; at most 15 digits and 4 decimals
 * @param currency ISO 4217 code, upper case; null when the file says nothing and the account
 *     decides
 * @param description trimmed, otherwise untouched; empty when the bank wrote nothing
 * @param mcc four digits, ISO 18245
 * @param providerId the bank's own id, such as an OFX FITID
 * @param statementAccount the account the file books this to, as the file writes it
 */
public record StatementEntry(
        LocalDate bookedOn,
        @Nullable LocalDate valueOn,
        BigDecimal amount,
        @Nullable String currency,
        String description,
        @Nullable String counterpartyName,
        @Nullable String counterpartyAccount,
        @Nullable String mcc,
        @Nullable String reference,
        @Nullable BigDecimal balanceAfter,
        @Nullable String providerId,
        @Nullable String statementAccount) {}
