package io.pennyflow.connect.statement;

import java.util.Iterator;

/**
 * The rows of one file, in file order, held one at a time. The same file and mapping give the same
 * rows again, so a reader that stopped after n rows goes on by skipping n.
 *
 * <p>Not safe for several threads. {@code next} throws {@link UnreadableFile} when the file turns
 * out broken on the way, and {@link java.io.UncheckedIOException} when the disk does.
 */
public interface StatementReader extends Iterator<ReadRow>, AutoCloseable {
    @Override
    void close();

    /** The same rows; {@code closing} runs once they are closed, whatever comes of that. */
    default StatementReader andThen(Runnable closing) {
        return new ReaderAndThen(this, closing);
    }
}
