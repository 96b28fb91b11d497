package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.Reconciliation;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Adds up the rows of one account to what the file says of it. */
final class AccountSummary {
    private final Reconciliation reconciliation = new Reconciliation();
    private final OneValue currency = new OneValue();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private long rows;
    private long accepted;

    void add(ReadRow row) {
        rows++;
        if (row instanceof Accepted read) {
            accepted++;
            reconciliation.add(row.line(), read.entry());
            cover(read.entry().bookedOn());
            var stated = read.entry().currency();
            currency.add(stated == null ? "" : stated);
        }
    }

    private void cover(LocalDate day) {
        from = from == null || day.isBefore(from) ? day : from;
        to = to == null || day.isAfter(to) ? day : to;
    }

    long rows() {
        return rows;
    }

    long accepted() {
        return accepted;
    }

    @Nullable String currency() {
        return currency.value();
    }

    StatementSummary of(
            @Nullable String account,
            @Nullable String stated,
            StatedBalances balances,
            StatedPeriod period) {
        var days = period.around(from, to);
        // A running balance of several currencies is none of the account.
        var mixed = currency.isSeveral();
        var opening = balances.opening(mixed ? null : reconciliation.runningOpening());
        var closing = balances.closing(mixed ? null : reconciliation.runningClosing());
        var proof = reconciliation.proof(opening, closing);
        var only = currency.value();
        return new StatementSummary(
                null,
                account,
                only == null ? stated : only,
                days.from() == null ? from : days.from(),
                days.to() == null ? to : days.to(),
                opening,
                closing,
                rows,
                proof);
    }
}
