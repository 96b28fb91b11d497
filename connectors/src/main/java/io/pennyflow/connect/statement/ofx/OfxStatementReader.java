package io.pennyflow.connect.statement.ofx;

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

/** The rows of all statements of an OFX file. */
final class OfxStatementReader implements StatementReader {
    private static final Notes NONE = new Notes();

    private final OfxWalk walk;
    private final List<Notes> notes;
    private @Nullable ReadRow following;

    private OfxStatementReader(OfxWalk walk, List<Notes> notes) {
        this.walk = walk;
        this.notes = notes;
    }

    /**
     * @param notes of each statement, from a first pass; empty before it
     */
    static OfxStatementReader open(Path file, Charset charset, List<Notes> notes) {
        try {
            var tokens = new OfxTokens(TextEncoding.reader(file, charset));
            return new OfxStatementReader(new OfxWalk(tokens), notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first pass: is the file whole, and what do rows say about each other? */
    static OfxWalk survey(Path file, Charset charset) {
        try (var walk = new OfxWalk(new OfxTokens(TextEncoding.reader(file, charset)))) {
            while (walk.next() != null) {
                // Only what the walk takes down is wanted.
            }
            return walk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says so far; everything once there is no next row. */
    OfxWalk walk() {
        return walk;
    }

    @Override
    public boolean hasNext() {
        if (following == null) {
            var row = walk.next();
            following = row == null ? null : read(row, walk.statement());
        }
        return following != null;
    }

    private ReadRow read(OfxRow row, Statement statement) {
        var known = statement.index() < notes.size() ? notes.get(statement.index()) : NONE;
        var read = OfxEntry.read(row, statement, known);
        statement.add(read);
        return read;
    }

    @Override
    public ReadRow next() {
        var row = hasNext() ? following : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        following = null;
        return row;
    }

    @Override
    public void close() {
        walk.close();
    }
}
