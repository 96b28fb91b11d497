package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import java.nio.file.Path;

/** The rows of a sheet that was written down; its text is deleted with it. */
final class WorkbookReader implements StatementReader {
    private final StatementReader rows;
    private final Path text;

    WorkbookReader(StatementReader rows, Path text) {
        this.rows = rows;
        this.text = text;
    }

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
        try {
            rows.close();
        } finally {
            TemporaryFile.delete(text);
        }
    }
}
