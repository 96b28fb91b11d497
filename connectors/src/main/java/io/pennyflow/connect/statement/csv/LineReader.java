package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, of a long one the beginning. */
final class LineReader implements AutoCloseable {
    private final BufferedReader in;
    private int ahead = -2;

    LineReader(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** Null at the end. */
    @Nullable String next() throws IOException {
        var c = read();
        if (c < 0) {
            return null;
        }
        var line = new StringBuilder();
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < Limits.LINE_CHARACTERS) {
                line.append((char) c);
            }
            c = read();
        }
        if (c == '\r') {
            var behind = read();
            ahead = behind == '\n' ? -2 : behind;
        }
        return line.toString();
    }

    private int read() throws IOException {
        var c = ahead == -2 ? in.read() : ahead;
        ahead = -2;
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
