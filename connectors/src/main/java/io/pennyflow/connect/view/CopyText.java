package io.pennyflow.connect.view;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Sends rows in COPY's text format, a chunk at a time, so that the server parses meanwhile. */
final class CopyText {
    private static final int CHUNK_CHARACTERS = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(CHUNK_CHARACTERS + 4096);
    private boolean lineStart = true;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    void value(@Nullable Object value) {
        if (!lineStart) {
            text.append('\t');
        }
        lineStart = false;
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String || value instanceof Collection<?>) {
            escape(SqlText.of(value));
        } else {
            text.append(SqlText.of(value)); // Ids, days, instants, numbers: nothing to escape.
        }
    }

    void endRow() throws SQLException {
        text.append('\n');
        lineStart = true;
        if (text.length() >= CHUNK_CHARACTERS) {
            send();
        }
    }

    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    /** Nearly all are: four searches and one copy cost less than a look at each character. */
    private static boolean isPlain(String value) {
        return value.indexOf('\\') < 0
                && value.indexOf('\t') < 0
                && value.indexOf('\n') < 0
                && value.indexOf('\r') < 0;
    }

    private void escape(String value) {
        if (isPlain(value)) {
            text.append(value);
            return;
        }
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
