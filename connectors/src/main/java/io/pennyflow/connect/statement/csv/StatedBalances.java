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

    /** The first opening and the last closing balance count. */
    void add(BalanceLabel label, BigDecimal amount, @Nullable LocalDate on) {
        var balance = new Balance(amount, on, Balance.Type.BOOKED);
        switch (label) {
            case OPENING -> opening = opening == null ? balance : opening;
            case CLOSING -> closing = balance;
            case CURRENT -> current = current == null ? balance : current;
            case TOTAL -> throw new IllegalArgumentException("A total is no balance.");
        }
    }

    @Nullable Balance opening(@Nullable Balance running) {
        return opening == null ? running : opening;
    }

    /** What the account holds now says less than the running balance of the last row. */
    @Nullable Balance closing(@Nullable Balance running) {
        if (closing != null) {
            return closing;
        }
        return running == null ? current : running;
    }
}
