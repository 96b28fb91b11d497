package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/** The rows of all statements of a CAMT file; of a batch all payments are held, else one entry. */
final class CamtStatementReader implements StatementReader {
    private final CamtSource source;
    private final CamtWalk walk;
    private final Deque<ReadRow> following = new ArrayDeque<>();

    private CamtStatementReader(CamtSource source) {
        this.source = source;
        this.walk = walk(source);
    }

    /** Closes the source when it is closed. */
    static CamtStatementReader open(CamtSource source) {
        try {
            return new CamtStatementReader(source);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static CamtWalk walk(CamtSource source) {
        try {
            return new CamtWalk(TextEncoding.reader(source.text(), source.charset()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first pass: is the file whole? */
    static CamtWalk survey(CamtSource source) {
        try (var walk = walk(source)) {
            while (walk.next() != null) {
                // Reading the elements is enough.
            }
            return walk;
        }
    }

    /** What the file says so far; everything once there is no next row. */
    CamtWalk walk() {
        return walk;
    }

    @Override
    public boolean hasNext() {
        if (following.isEmpty()) {
            var entry = walk.next();
            if (entry != null) {
                following.addAll(CamtEntry.read(entry, walk.current()));
                following.forEach(walk.current()::add);
            }
        }
        return !following.isEmpty();
    }

    @Override
    public ReadRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return following.remove();
    }

    @Override
    public void close() {
        try {
            walk.close();
        } finally {
            source.close();
        }
    }
}
