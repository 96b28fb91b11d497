package io.pennyflow.connect.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One transaction as a file states it, the same whatever the format. Made by {@link #of}.
 *
 * @param bookedOn the booking day as written; the file's zone is not applied
 * @param valueOn the value date: when interest starts
 * @param transactionOn the day of the purchase or order, where the file tells it from the booking
 * @param amount signed, negative when money leaves the account; at most 15 digits and 4 decimals
 * @param currency ISO 4217 code, upper case; null when the file says nothing and the account
 *     decides
 * @param original what was paid in another currency; null when the file names none
 * @param charges what the bank took for it, positive and already within {@code amount}
 * @param description trimmed, otherwise untouched; empty when the bank wrote nothing
 * @param mcc four digits, ISO 18245
 * @param bankTransactionCode what kind of posting the bank says it is, as it writes it: SWIFT type
 *     (NTRF), GVC, or ISO 20022 domain, family and sub-family joined by slashes
 * @param reference cheque number, the customer's or another reference
 * @param endToEndId the payer's id that travels with a SEPA payment
 * @param balanceAfter running balance printed behind this row
 * @param providerId the bank's own id, such as an OFX FITID
 * @param statementAccount the account the file books this to, as the file writes it
 * @param pending whether the bank has announced but not booked it
 */
public record StatementEntry(
        LocalDate bookedOn,
        @Nullable LocalDate valueOn,
        @Nullable LocalDate transactionOn,
        BigDecimal amount,
        @Nullable String currency,
        @Nullable Original original,
        @Nullable BigDecimal charges,
        String description,
        @Nullable String counterpartyName,
        @Nullable String counterpartyAccount,
        @Nullable String mcc,
        @Nullable String bankTransactionCode,
        @Nullable String reference,
        @Nullable String endToEndId,
        @Nullable BigDecimal balanceAfter,
        @Nullable String providerId,
        @Nullable String statementAccount,
        boolean pending) {

    /**
     * An amount in the currency it was paid in.
     *
     * @param amount signed like the entry's
     * @param rate as the bank states it, in whichever direction; null when it does not
     */
    public record Original(BigDecimal amount, String currency, @Nullable BigDecimal rate) {}

    /** The same with another description. */
    public StatementEntry withDescription(String text) {
        return new StatementEntry(
                bookedOn,
                valueOn,
                transactionOn,
                amount,
                currency,
                original,
                charges,
                text,
                counterpartyName,
                counterpartyAccount,
                mcc,
                bankTransactionCode,
                reference,
                endToEndId,
                balanceAfter,
                providerId,
                statementAccount,
                pending);
    }

    /** An entry that says this much; the rest is added to what is returned. */
    public static Builder of(LocalDate bookedOn, BigDecimal amount) {
        return new Builder(bookedOn, amount);
    }

    /** An entry as it is read, field by field. */
    public static final class Builder {
        private final LocalDate bookedOn;
        private final BigDecimal amount;
        private @Nullable LocalDate valueOn;
        private @Nullable LocalDate transactionOn;
        private @Nullable String currency;
        private @Nullable Original original;
        private @Nullable BigDecimal charges;
        private String description = "";
        private @Nullable String counterpartyName;
        private @Nullable String counterpartyAccount;
        private @Nullable String mcc;
        private @Nullable String bankTransactionCode;
        private @Nullable String reference;
        private @Nullable String endToEndId;
        private @Nullable BigDecimal balanceAfter;
        private @Nullable String providerId;
        private @Nullable String statementAccount;
        private boolean pending;

        private Builder(LocalDate bookedOn, BigDecimal amount) {
            this.bookedOn = bookedOn;
            this.amount = amount;
        }

        public Builder valueOn(@Nullable LocalDate day) {
            valueOn = day;
            return this;
        }

        public Builder transactionOn(@Nullable LocalDate day) {
            transactionOn = day;
            return this;
        }

        public Builder currency(@Nullable String code) {
            currency = code;
            return this;
        }

        public Builder original(@Nullable Original paid) {
            original = paid;
            return this;
        }

        public Builder charges(@Nullable BigDecimal taken) {
            charges = taken;
            return this;
        }

        public Builder description(String text) {
            description = text;
            return this;
        }

        public Builder counterparty(@Nullable String name, @Nullable String account) {
            counterpartyName = name;
            counterpartyAccount = account;
            return this;
        }

        public Builder mcc(@Nullable String code) {
            mcc = code;
            return this;
        }

        public Builder bankTransactionCode(@Nullable String code) {
            bankTransactionCode = code;
            return this;
        }

        public Builder reference(@Nullable String text) {
            reference = text;
            return this;
        }

        public Builder endToEndId(@Nullable String id) {
            endToEndId = id;
            return this;
        }

        public Builder balanceAfter(@Nullable BigDecimal balance) {
            balanceAfter = balance;
            return this;
        }

        public Builder providerId(@Nullable String id) {
            providerId = id;
            return this;
        }

        public Builder statementAccount(@Nullable String number) {
            statementAccount = number;
            return this;
        }

        public Builder pending(boolean announced) {
            pending = announced;
            return this;
        }

        public StatementEntry build() {
            return new StatementEntry(
                    bookedOn,
                    valueOn,
                    transactionOn,
                    amount,
                    currency,
                    original,
                    charges,
                    description,
                    counterpartyName,
                    counterpartyAccount,
                    mcc,
                    bankTransactionCode,
                    reference,
                    endToEndId,
                    balanceAfter,
                    providerId,
                    statementAccount,
                    pending);
        }
    }
}
