package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import java.util.Iterator;

/** The rows of a document that was read at once, for its columns show only as a whole. */
record PdfStatementReader(Iterator<ReadRow> rows) implements StatementReader {
    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public ReadRow next() {
        return rows.next();
    }

    @Override
    public void close() {
        // The file was closed before the first row.
    }
}
