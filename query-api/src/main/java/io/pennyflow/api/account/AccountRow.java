package io.pennyflow.api.account;

import io.pennyflow.schemas.account.AccountNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the database has it, with the rates that its worth in the household's currency
 * follows from.
 *
 * @param number what other banks call it; null while neither a person nor a file has said it
 * @param perEuro units of its currency for a euro; null without a rate
 * @param basePerEuro the same of the household's currency
 */
record AccountRow(
        UUID accountId,
        String name,
        String kind,
        String currency,
        @Nullable String number,
        BigDecimal openingBalance,
        BigDecimal balance,
        @Nullable LocalDate balanceOn,
        @Nullable BigDecimal perEuro,
        @Nullable BigDecimal basePerEuro,
        String baseCurrency,
        int transactions,
        boolean closed,
        Instant createdAt) {
    private static final int SCALE = 4;

    Account toAccount() {
        return new Account(
                accountId,
                name,
                kind,
                currency,
                number == null ? null : AccountNumber.masked(number),
                openingBalance,
                balance,
                balanceOn,
                baseBalance(),
                baseCurrency,
                transactions,
                closed,
                createdAt);
    }

    /** Rounded half even to four decimals; null when a rate is missing. */
    @Nullable BigDecimal baseBalance() {
        if (currency.equals(baseCurrency)) {
            return balance;
        }
        if (perEuro == null || basePerEuro == null) {
            return null;
        }
        return balance.multiply(basePerEuro).divide(perEuro, SCALE, RoundingMode.HALF_EVEN);
    }
}
