package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV as a mapping reads them. */
final class CsvStatementReader implements StatementReader {
    private final CsvLines lines;
    private final List<String> header;
    private final RowReading reading;
    private boolean ahead;
    private boolean there;

    private CsvStatementReader(CsvLines lines, CsvMapping mapping) {
        this.lines = lines;
        lines.skipLines(mapping.skipLines());
        header = mapping.hasHeader() && lines.next() ? lines.cells() : List.of();
        reading = new RowReading(mapping, currency(mapping));
    }

    static CsvStatementReader open(Path file, CsvMapping mapping) {
        try {
            var text = TextEncoding.reader(file, Charset.forName(mapping.encoding()));
            return new CsvStatementReader(new CsvLines(text, mapping.delimiter()), mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String currency(CsvMapping mapping) {
        var columns = mapping.columns();
        var amount = columns.amount() != null ? columns.amount() : columns.debit();
        return amount == null || amount >= header.size()
                ? null
                : CurrencyText.inHeader(header.get(amount));
    }

    List<String> header() {
        return header;
    }

    @Nullable String headerCurrency() {
        return reading.headerCurrency();
    }

    /** The row {@link #next} would read, as it stands. */
    CsvRow row() {
        return lines;
    }

    /** Goes past the next row without reading it. */
    boolean skip() {
        var has = hasNext();
        ahead = false;
        return has;
    }

    @Override
    public boolean hasNext() {
        if (!ahead) {
            there = lines.next();
            ahead = true;
        }
        return there;
    }

    @Override
    public ReadRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ahead = false;
        return reading.read(lines);
    }

    @Override
    public void close() {
        lines.close();
    }
}
