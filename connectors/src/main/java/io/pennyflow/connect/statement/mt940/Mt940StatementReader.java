package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.text.Lines;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of all statements of an MT940 file. */
final class Mt940StatementReader implements StatementReader {
    private final Mt940Walk walk;
    private @Nullable ReadRow following;

    private Mt940StatementReader(Mt940Walk walk) {
        this.walk = walk;
    }

    static Mt940StatementReader open(Path file, Charset charset) {
        try {
            var lines = new Lines(TextEncoding.reader(file, charset));
            return new Mt940StatementReader(new Mt940Walk(new Tags(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says so far; everything once there is no next row. */
    Mt940Walk walk() {
        return walk;
    }

    @Override
    public boolean hasNext() {
        if (following == null) {
            following = walk.next();
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
