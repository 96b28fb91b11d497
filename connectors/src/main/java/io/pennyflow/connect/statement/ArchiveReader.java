package io.pennyflow.connect.statement;

/** The rows of a file that was packed; what was unpacked is deleted with it. */
final class ArchiveReader implements StatementReader {
    private final StatementReader rows;
    private final Archive archive;

    ArchiveReader(StatementReader rows, Archive archive) {
        this.rows = rows;
        this.archive = archive;
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
        try (archive) {
            rows.close();
        }
    }
}
