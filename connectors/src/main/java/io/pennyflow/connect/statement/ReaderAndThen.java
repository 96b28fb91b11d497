package io.pennyflow.connect.statement;

/** Rows, and what is to be done once they are closed, such as to delete what was unpacked. */
record ReaderAndThen(StatementReader rows, Runnable closing) implements StatementReader {
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
            closing.run();
        }
    }
}
