package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Balance;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What rows and lines around the table say an account held. */
final class StatedBalances {
    private @Nullable Balance opening;
    private @Nullable Balance closing;
    private @Nullable Balance current;
    private @Nullable Balance latest;

    /** The first opening and the last closing balance count. */
    void add(BalanceLabel label, BigDecimal amount, @Nullable LocalDate on) {
        var balance = new Balance(amount, on, Balance.Type.BOOKED);
        switch (label) {
            case OPENING -> opening = opening == null ? balance : opening;
            case CLOSING -> closing = balance;
            case CURRENT -> current = current == null ? balance : current;
            case LATEST -> latest = latest == null ? balance : latest;
            case TOTAL -> throw new IllegalArgumentException("A total is no balance.");
        }
    }

    @Nullable Balance opening(@Nullable Balance running) {
        if (opening != null) {
            return opening;
        }
        // The latest balance is an old one where another says what there is now.
        return running == null && (closing != null || current != null) ? latest : running;
    }

    /** What the account holds now says less than the running balance of the last row. */
    @Nullable Balance closing(@Nullable Balance running) {
        if (closing != null) {
            return closing;
        }
        if (running != null) {
            return running;
        }
        return current == null ? latest : current;
    }
}
