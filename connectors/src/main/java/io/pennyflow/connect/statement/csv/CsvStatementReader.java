package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV as a mapping reads them: lines that only go on with the text of the row before
 * are part of it, and lines that state a balance are kept aside and are no rows.
 */
final class CsvStatementReader implements StatementReader {
    private final CsvLines lines;
    private final List<String> header;
    private final RowCurrency currencies;
    private final RowReading reading;
    private final Consumer<CsvRow> watcher;
    private final OwnAccounts accounts = new OwnAccounts();
    private final List<StatedBalances> balances = new ArrayList<>(List.of(new StatedBalances()));
    private boolean ahead;
    private boolean there;
    private boolean keepsCells;
    private List<String> cells = List.of();
    private @Nullable ReadRow next;

    private CsvStatementReader(CsvLines lines, CsvMapping mapping, Consumer<CsvRow> watcher) {
        this.lines = lines;
        this.watcher = watcher;
        var above = Preamble.passed(lines, mapping.skipLines());
        header = mapping.hasHeader() && lines.next() ? lines.cells() : List.of();
        currencies = new RowCurrency(mapping.columns(), header, above.currency());
        reading = new RowReading(mapping, currencies);
    }

    static CsvStatementReader open(Path file, CsvMapping mapping) {
        return open(file, mapping, row -> {});
    }

    /**
     * @param watcher sees every line of the table before it is read
     */
    static CsvStatementReader open(Path file, CsvMapping mapping, Consumer<CsvRow> watcher) {
        try {
            var text = TableText.reader(file, Charset.forName(mapping.encoding()));
            return new CsvStatementReader(
                    new CsvLines(text, mapping.delimiter()), mapping, watcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> header() {
        return header;
    }

    @Nullable String headerCurrency() {
        return currencies.ofFile();
    }

    /** The accounts met so far that have a name; none while no column tells. */
    List<String> accounts() {
        return accounts.names();
    }

    /** What lines said of an account besides its rows. */
    StatedBalances balances(int account) {
        while (balances.size() <= account) {
            balances.add(new StatedBalances());
        }
        return balances.get(account);
    }

    void keepCells(boolean keep) {
        keepsCells = keep;
    }

    /** Of the row {@link #next} would read, while they are kept. */
    List<String> cells() {
        return cells;
    }

    /** The line that was passed by {@link #skip}. */
    CsvRow row() {
        return lines;
    }

    /** Goes to the next line without reading it. */
    boolean skip() {
        var has = peek();
        ahead = false;
        return has;
    }

    private boolean peek() {
        if (!ahead) {
            there = lines.next();
            ahead = true;
            if (there) {
                watcher.accept(lines);
            }
        }
        return there;
    }

    @Override
    public boolean hasNext() {
        while (next == null && peek()) {
            next = read();
        }
        return next != null;
    }

    /** The row, or null for one that only states a balance. */
    private @Nullable ReadRow read() {
        var account = accounts.indexOf(reading.ownAccount(lines));
        if (account >= 0 && reading.balance(lines, balances(account))) {
            ahead = false;
            return null;
        }
        if (keepsCells) {
            cells = lines.cells();
        }
        ahead = false;
        if (account < 0) {
            return new Rejected(lines.line(), 0, OwnAccounts.tooMany(lines), lines.content());
        }
        var row = reading.read(lines, account);
        if (row instanceof Accepted accepted) {
            return continued(accepted);
        }
        return reading.footer(lines, balances(account)) ? null : row;
    }

    private Accepted continued(Accepted row) {
        StringBuilder text = null;
        for (var more = 0; more < CsvLines.RECORD_LINES && peek(); more++) {
            if (!reading.continues(lines) || reading.footer(lines, balances(row.statement()))) {
                break;
            }
            text = text == null ? new StringBuilder(row.entry().description()) : text;
            text.append(' ').append(reading.description(lines));
            ahead = false;
        }
        return text == null
                ? row
                : new Accepted(
                        row.line(),
                        row.statement(),
                        row.entry().withDescription(text.toString().trim()));
    }

    @Override
    public ReadRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    @Override
    public void close() {
        lines.close();
    }
}
