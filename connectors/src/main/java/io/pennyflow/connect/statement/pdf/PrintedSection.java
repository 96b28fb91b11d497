package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.Reconciliation;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementSummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One account of a document while it is read: its rows and the balances around them. */
final class PrintedSection {
    final List<PrintedRow> rows = new ArrayList<>();
    final List<Money> openings = new ArrayList<>();
    final List<Money> closings = new ArrayList<>();
    @Nullable String account;

    /** The rows with their signs, set aside where the date does not exist. */
    List<ReadRow> read(int index, boolean card, @Nullable String currency) {
        Signs.decide(this, card);
        var read = new ArrayList<ReadRow>();
        for (var row : rows) {
            read.add(read(row, index, card, currency));
        }
        return read;
    }

    private ReadRow read(PrintedRow row, int index, boolean card, @Nullable String currency) {
        if (row.day == null) {
            return new ReadRow.Rejected(
                    row.line.number(),
                    index,
                    "The date of this line does not exist. Add the transaction by hand.",
                    row.line.text());
        }
        var entry =
                StatementEntry.of(row.day, row.signed)
                        .valueOn(row.secondDay)
                        .currency(currency)
                        .description(row.description())
                        .reference(row.code)
                        .statementAccount(account)
                        .balanceAfter(
                                row.balance == null
                                        ? null
                                        : Signs.signed(row.balance, isOwed(card)))
                        .build();
        return new ReadRow.Accepted(row.line.number(), index, entry);
    }

    /** A bill states what is owed: there, plain amounts are money out. */
    boolean isOwed(boolean card) {
        var plain = rows.stream().filter(row -> !row.isSigned()).count();
        return card && plain * 2 >= rows.size();
    }

    StatementSummary summary(
            List<ReadRow> read,
            boolean card,
            @Nullable String currency,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var sums = new Reconciliation();
        var days = new TreeSet<LocalDate>();
        for (var row : read) {
            if (row instanceof ReadRow.Accepted accepted) {
                sums.add(accepted.line(), accepted.entry());
                days.add(accepted.entry().bookedOn());
            }
        }
        var pair = bestPair(sums.sum(), isOwed(card));
        var opening = pair.opening() == null ? sums.runningOpening() : booked(pair.opening(), from);
        var closing = pair.closing() == null ? sums.runningClosing() : booked(pair.closing(), to);
        var proof = read.isEmpty() ? Proof.UNPROVEN : sums.proof(opening, closing);
        return new StatementSummary(
                null,
                account,
                currency,
                from == null && !days.isEmpty() ? days.first() : from,
                to == null && !days.isEmpty() ? days.last() : to,
                opening,
                closing,
                read.size(),
                proof);
    }

    private static Balance booked(BigDecimal amount, @Nullable LocalDate on) {
        return new Balance(amount, on, Balance.Type.BOOKED);
    }

    private record Pair(@Nullable BigDecimal opening, @Nullable BigDecimal closing) {}

    /** A balance is printed in several places; of those, the pair that the rows connect. */
    private Pair bestPair(BigDecimal sum, boolean owed) {
        for (var opening : openings) {
            for (var closing : closings) {
                var from = Signs.signed(opening, owed);
                var to = Signs.signed(closing, owed);
                if (from.add(sum).compareTo(to) == 0) {
                    return new Pair(from, to);
                }
            }
        }
        return new Pair(
                openings.isEmpty() ? null : Signs.signed(openings.get(0), owed),
                closings.isEmpty() ? null : Signs.signed(closings.get(closings.size() - 1), owed));
    }
}
