package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.Inspection.PreviewRow;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over all rows of a file: the first of them as they read, and the sums of all. */
final class Pass {
    private final CsvMapping mapping;
    private final CsvStatementReader reader;
    private final List<PreviewRow> rows = new ArrayList<>();
    private final List<AccountSummary> accounts = new ArrayList<>(List.of(new AccountSummary()));
    private @Nullable String firstReason;
    private long unread;

    private Pass(CsvMapping mapping, CsvStatementReader reader) {
        this.mapping = mapping;
        this.reader = reader;
    }

    static Pass over(Path file, CsvMapping mapping, Census census) {
        try (var reader = CsvStatementReader.open(file, mapping, census::add)) {
            var pass = new Pass(mapping, reader);
            if (mapping.problem().isEmpty()) {
                pass.read();
            } else {
                pass.show();
            }
            return pass;
        }
    }

    private void read() {
        reader.keepCells(true);
        while (reader.hasNext()) {
            var cells = reader.cells();
            var row = reader.next();
            account(row.statement()).add(row);
            if (rows.size() < Limits.PREVIEW_ROWS) {
                rows.add(preview(row, cells));
                reader.keepCells(rows.size() < Limits.PREVIEW_ROWS);
            }
            if (firstReason == null && row instanceof Rejected rejected) {
                firstReason = rejected.reason();
            }
        }
    }

    private static PreviewRow preview(ReadRow row, List<String> cells) {
        return row instanceof Accepted accepted
                ? new PreviewRow(row.line(), cells, accepted.entry(), null)
                : new PreviewRow(row.line(), cells, null, ((Rejected) row).reason());
    }

    private void show() {
        while (reader.skip()) {
            unread++;
            if (rows.size() < Limits.PREVIEW_ROWS) {
                var row = reader.row();
                rows.add(new PreviewRow(row.line(), row.cells(), null, null));
            }
        }
    }

    private AccountSummary account(int index) {
        while (accounts.size() <= index) {
            accounts.add(new AccountSummary());
        }
        return accounts.get(index);
    }

    List<String> header() {
        return reader.header();
    }

    @Nullable String headerCurrency() {
        return reader.headerCurrency();
    }

    List<PreviewRow> rows() {
        return rows;
    }

    /** Why the first row that could not be read could not. */
    @Nullable String firstReason() {
        return firstReason;
    }

    long total() {
        return unread + accounts.stream().mapToLong(AccountSummary::rows).sum();
    }

    long accepted() {
        return accounts.stream().mapToLong(AccountSummary::accepted).sum();
    }

    /** As the rows name them. */
    List<String> accounts() {
        return reader.accounts();
    }

    /**
     * One for each account; none while rows cannot be read.
     *
     * @param account the one of the lines above, where no column names one
     */
    List<StatementSummary> statements(
            Preamble preamble, @Nullable String account, @Nullable String currency) {
        if (mapping.problem().isPresent()) {
            return List.of();
        }
        var period = StatedPeriod.NONE;
        if (accounts.size() == 1) {
            preamble.tell(reader.balances(0), mapping.numberFormat());
            period = preamble.period(mapping.dateOrder());
        }
        var statements = new ArrayList<StatementSummary>();
        for (var i = 0; i < accounts.size(); i++) {
            var name = i < accounts().size() ? accounts().get(i) : account;
            statements.add(accounts.get(i).of(name, currency, reader.balances(i), period));
        }
        return statements;
    }
}
