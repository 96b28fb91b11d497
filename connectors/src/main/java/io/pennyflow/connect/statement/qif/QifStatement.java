package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.Reconciliation;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file says of one account; filled while it is read. */
final class QifStatement {
    private final int index;
    private final @Nullable Balance stated;
    private final Reconciliation sums = new Reconciliation();
    private @Nullable String account;
    private @Nullable Balance opening;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private long rows;

    /**
     * @param index which of the file's statements this is, from 0
     */
    QifStatement(int index, QifAccount account) {
        this.index = index;
        this.account = account.name();
        this.stated = account.balance();
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
            sums.add(row.line(), accepted.entry());
            var day = accepted.entry().bookedOn();
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /**
     * A balance beside the account's name is of the last statement that a person checked, which may
     * lie before the last rows: what does not add up then proves nothing.
     */
    StatementSummary summary() {
        var found = sums.proof(opening, stated);
        var proof = found.verdict() == Proof.Verdict.BALANCED ? found : Proof.UNPROVEN;
        return new StatementSummary(
                null, account, null, first, last, opening, closing(proof), rows, proof);
    }

    /** A balance from before the last row is not the one behind it. */
    private @Nullable Balance closing(Proof proof) {
        var behind =
                stated != null
                        && last != null
                        && !last.isAfter(Objects.requireNonNull(stated.on()));
        return behind || proof.verdict() == Proof.Verdict.BALANCED || last == null ? stated : null;
    }
}
