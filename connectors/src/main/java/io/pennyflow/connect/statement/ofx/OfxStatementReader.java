package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of all statements of an OFX file. */
final class OfxStatementReader implements StatementReader {
    private final OfxWalk walk;
    private @Nullable ReadRow following;

    private OfxStatementReader(OfxWalk walk) {
        this.walk = walk;
    }

    static OfxStatementReader open(Path file, Charset charset) {
        try {
            var tokens = new OfxTokens(TextEncoding.reader(file, charset));
            return new OfxStatementReader(new OfxWalk(tokens));
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
            following = row == null ? null : OfxEntry.read(row, walk.statement());
        }
        return following != null;
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
