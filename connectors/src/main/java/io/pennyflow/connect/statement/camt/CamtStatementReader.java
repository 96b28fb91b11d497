package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/** The rows of all statements of a CAMT file; of a batch all payments are held, else one entry. */
final class CamtStatementReader implements StatementReader {
    private final CamtWalk walk;
    private final Deque<ReadRow> following = new ArrayDeque<>();

    private CamtStatementReader(CamtWalk walk) {
        this.walk = walk;
    }

    static CamtStatementReader open(Path file, Charset charset) {
        try {
            return new CamtStatementReader(new CamtWalk(TextEncoding.reader(file, charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first pass: is the file whole? */
    static CamtWalk survey(Path file, Charset charset) {
        try (var walk = new CamtWalk(TextEncoding.reader(file, charset))) {
            while (walk.next() != null) {
                // Reading the elements is enough.
            }
            return walk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        walk.close();
    }
}
