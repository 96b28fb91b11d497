package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a file says of one account; filled while it is read. */
final class QifStatement {
    private final int index;
    private @Nullable String account;
    private @Nullable Balance opening;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private long rows;

    /**
     * @param index which of the file's statements this is, from 0
     */
    QifStatement(int index, @Nullable String account) {
        this.index = index;
        this.account = account;
    }

    int index() {
        return index;
    }

    @Nullable String account() {
        return account;
    }

    boolean isEmpty() {
        return rows == 0 && opening == null;
    }

    /** The first record of many files: the balance, and in brackets the account's own name. */
    void open(Balance balance, @Nullable String name) {
        opening = balance;
        account = account == null ? name : account;
    }

    void add(ReadRow row) {
        rows++;
        if (row instanceof Accepted accepted) {
            var day = accepted.entry().bookedOn();
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /** QIF states no closing balance, so nothing can be proven. */
    StatementSummary summary() {
        return new StatementSummary(
                null, account, null, first, last, opening, null, rows, Proof.UNPROVEN);
    }
}
