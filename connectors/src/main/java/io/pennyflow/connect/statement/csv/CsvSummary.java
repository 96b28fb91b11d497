package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.Reconciliation;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Adds up the rows of a table to what it says of its account; proof is the running balance. */
final class CsvSummary {
    private final Reconciliation reconciliation = new Reconciliation();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private long rows;

    /** The next row of the file. */
    void add(ReadRow row) {
        rows++;
        if (row instanceof Accepted accepted) {
            reconciliation.add(row.line(), accepted.entry());
            cover(accepted.entry().bookedOn());
        }
    }

    private void cover(LocalDate day) {
        from = from == null || day.isBefore(from) ? day : from;
        to = to == null || day.isAfter(to) ? day : to;
    }

    StatementSummary of(@Nullable String account, @Nullable String currency) {
        var opening = reconciliation.runningOpening();
        var closing = reconciliation.runningClosing();
        var proof = reconciliation.proof(opening, closing);
        return new StatementSummary(
                null, account, currency, from, to, opening, closing, rows, proof);
    }
}
