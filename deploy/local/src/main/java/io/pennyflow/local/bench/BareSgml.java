package io.pennyflow.local.bench;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Cuts SGML into tags and the texts between them: no entities, no nesting, no errors. */
final class BareSgml implements AutoCloseable {
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder token = new StringBuilder();
    private int at;
    private int filled;

    BareSgml(Reader in) {
        this.in = in;
    }

    /** The name of a tag, or a text without white space around it; null at the end. */
    @Nullable String next() throws IOException {
        while (more()) {
            var isTag = buffer[at] == '<';
            at += isTag ? 1 : 0;
            var text = until(isTag ? '>' : '<');
            at += isTag ? 1 : 0;
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    private String until(char end) throws IOException {
        token.setLength(0);
        while (more()) {
            var from = at;
            while (at < filled && buffer[at] != end) {
                at++;
            }
            token.append(buffer, from, at - from);
            if (at < filled) {
                break;
            }
        }
        return token.toString().strip();
    }

    private boolean more() throws IOException {
        if (at < filled) {
            return true;
        }
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
