package io.pennyflow.connect.statement.text;

import io.pennyflow.connect.statement.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text with their numbers, whatever ends them: CR, LF or both. Of a line longer than
 * {@link Limits#LINE_CHARACTERS} the rest is passed over.
 */
public final class Lines implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder held = new StringBuilder();
    private int at;
    private int filled;
    private int number;
    private boolean afterReturn;
    private boolean cut;

    public Lines(Reader in) {
        this.in = in;
    }

    /** The next line without its end, or null behind the last. */
    public @Nullable String next() {
        held.setLength(0);
        cut = false;
        while (at < filled || fill()) {
            if (afterReturn && buffer[at] == '\n') {
                afterReturn = false;
                at++;
                continue;
            }
            afterReturn = false;
            var from = at;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            if (at < filled) {
                return ended(from);
            }
            hold(from);
        }
        if (held.length() == 0) {
            return null;
        }
        number++;
        return held.toString();
    }

    /** Of the line just read, from 1; of the last one at the end. */
    public int number() {
        return number;
    }

    /** Whether the line just read was too long and is not whole. */
    public boolean isCut() {
        return cut;
    }

    private String ended(int from) {
        afterReturn = buffer[at] == '\r';
        number++;
        if (held.length() == 0 && at - from <= Limits.LINE_CHARACTERS) {
            return new String(buffer, from, at++ - from);
        }
        hold(from);
        at++;
        return held.toString();
    }

    private void hold(int from) {
        var room = Limits.LINE_CHARACTERS - held.length();
        cut |= at - from > room;
        held.append(buffer, from, Math.min(room, at - from));
    }

    private boolean fill() {
        try {
            filled = Math.max(0, in.read(buffer));
            at = 0;
            return filled > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
