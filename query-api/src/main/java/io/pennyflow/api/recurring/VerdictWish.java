package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a series, or of transactions.
 *
 * @param kind none: it is no bill. one: these series are one. apart: these transactions are a
 *     series of their own. cancelled: it does not come again. amount: it has another amount.
 *     series: these transactions are one.
 * @param streamIds of none, cancelled and amount one; of one several; of the others none
 * @param transactionIds of apart and series two or more; of the others none
 * @param fromOn the day from which it holds, of cancelled and amount
 * @param amount signed as the series is, of amount
 */
record VerdictWish(
        @NotNull String kind,
        @NotNull @Size(max = 20) List<@NotNull UUID> streamIds,
        @NotNull @Size(max = 200) List<@NotNull UUID> transactionIds,
        @Nullable LocalDate fromOn,
        @Nullable BigDecimal amount) {
    static final BigDecimal AMOUNT_LIMIT = new BigDecimal("1e15");

    private static final int SCALE_MAX = 4;

    /** Refuses what does not hold together, whatever the household has. */
    VerdictWish checked() {
        switch (kind) {
            case "none", "cancelled", "amount" -> requireStreams(1, 1);
            case "one" -> requireStreams(2, streamIds.size());
            case "apart", "series" -> requireTransactions();
            default ->
                    throw new ValidationFailed(
                            "kind", "kind is none, one, apart, cancelled, amount or series.");
        }
        var hasDay = kind.equals("cancelled") || kind.equals("amount");
        if (hasDay != (fromOn != null)) {
            throw new ValidationFailed(
                    "fromOn",
                    hasDay ? "Say from which day on." : "A day is for cancelled and amount alone.");
        }
        requireAmount();
        return this;
    }

    private void requireStreams(int least, int most) {
        var different = new HashSet<>(streamIds).size();
        if (different < least || streamIds.size() > most || different != streamIds.size()) {
            throw new ValidationFailed(
                    "streamIds",
                    least == 1 ? "Name one series." : "Name two or more different series.");
        }
        if (!transactionIds.isEmpty()) {
            throw new ValidationFailed("transactionIds", "This is said of series alone.");
        }
    }

    private void requireTransactions() {
        if (new HashSet<>(transactionIds).size() < 2) {
            throw new ValidationFailed("transactionIds", "Name two or more transactions.");
        }
        if (!streamIds.isEmpty()) {
            throw new ValidationFailed("streamIds", "This is said of transactions alone.");
        }
    }

    private void requireAmount() {
        if (!kind.equals("amount")) {
            if (amount != null) {
                throw new ValidationFailed("amount", "An amount is for the kind amount alone.");
            }
            return;
        }
        if (amount == null
                || amount.signum() == 0
                || amount.abs().compareTo(AMOUNT_LIMIT) >= 0
                || amount.stripTrailingZeros().scale() > SCALE_MAX) {
            throw new ValidationFailed(
                    "amount", "Give an amount that is not zero, with at most 15 digits.");
        }
    }
}
