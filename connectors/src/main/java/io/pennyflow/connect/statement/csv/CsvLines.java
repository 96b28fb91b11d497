package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts delimited text into records and cells, one record at a time in one fixed buffer.
 *
 * <p>Written for what banks send rather than for RFC 4180, and so that no input can stop it: a
 * quote inside a cell is a quote unless the cell begins with one, a line longer than the limit is
 * passed over, and a quote that is never closed costs its own line and not the rest of the file.
 */
final class CsvLines implements CsvRow, AutoCloseable {
    /** Of one record with line breaks inside quotes. */
    static final int RECORD_LINES = 50;

    /** CR CR LF. */
    private static final int LONGEST_BREAK = 3;

    private static final int BUFFER = 2 * Limits.LINE_CHARACTERS;

    private final Reader in;
    private final char delimiter;
    private final char[] buffer = new char[BUFFER];
    private final int[] starts = new int[Limits.COLUMNS + 1];
    private final int[] ends = new int[Limits.COLUMNS + 1];
    private final boolean[] escaped = new boolean[Limits.COLUMNS + 1];
    private int filled;
    private boolean atEnd;
    private int start;
    private int at;
    private int stop;
    private int size;
    private int line;
    private int nextLine = 1;
    private int breaks;
    private @Nullable String problem;

    CsvLines(Reader in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /** Goes to the next record that is not blank; false at the end. */
    boolean next() {
        do {
            begin();
            if (!available()) {
                return false;
            }
            record();
        } while (isBlank());
        return true;
    }

    /** As {@link #next}, if that record begins on this line or before; false otherwise. */
    boolean nextUpTo(int lastLine) {
        while (nextLine <= lastLine) {
            begin();
            if (!available()) {
                return false;
            }
            record();
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    void skipLines(int lines) {
        for (var i = 0; i < lines; i++) {
            begin();
            if (!available()) {
                return;
            }
            skipLine();
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable String problem() {
        return problem;
    }

    @Override
    public String content() {
        return new String(buffer, start, Math.min(stop - start, Limits.CONTENT_CHARACTERS));
    }

    @Override
    public String field(int index) {
        if (index >= size) {
            return "";
        }
        var text = new String(buffer, start + starts[index], ends[index] - starts[index]);
        return escaped[index] ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() {
        start = at;
        line = nextLine;
        size = 0;
        breaks = 0;
        problem = null;
    }

    private boolean isBlank() {
        if (problem != null) {
            return false;
        }
        for (var i = start; i < stop; i++) {
            if (buffer[i] > ' ' && buffer[i] != delimiter && buffer[i] != '"') {
                return false;
            }
        }
        return true;
    }

    private void record() {
        while (true) {
            var closed = cell();
            if (!closed) {
                fail("has a quotation mark that is never closed. Close it or remove it");
                return;
            }
            if (isTooLong()) {
                fail("is longer than 65,536 characters. Shorten or remove it");
                return;
            }
            if (!available() || isBreak(buffer[at])) {
                break;
            }
            at++;
        }
        stop = at;
        lineBreak();
        if (size > Limits.COLUMNS) {
            size = Limits.COLUMNS;
            problem = "has more than 500 columns. Export fewer columns";
        }
    }

    /** Reads one cell up to the delimiter, line break or end behind it; false if never closed. */
    private boolean cell() {
        var from = at - start;
        while (available() && buffer[at] == ' ') {
            at++;
        }
        if (available() && buffer[at] == '"') {
            at++;
            return quoted();
        }
        plain();
        put(from, at - start, false);
        return true;
    }

    private void plain() {
        while (available()) {
            // The loop every character of the file goes through; it stays inside the buffer.
            var i = at;
            while (i < filled && buffer[i] != delimiter && !isBreak(buffer[i])) {
                i++;
            }
            at = i;
            if (i < filled || isTooLong()) {
                return;
            }
        }
    }

    private boolean quoted() {
        var from = at - start;
        var doubled = false;
        while (available()) {
            var c = buffer[at];
            if (isTooLong() || (isBreak(c) && !countBreak(c))) {
                return isTooLong() && breaks == 0;
            }
            at++;
            if (c != '"') {
                continue;
            }
            if (available() && buffer[at] == '"') {
                doubled = true;
                at++;
            } else if (closes()) {
                put(from, at - 1 - start, doubled);
                skipSpaces();
                return true;
            }
        }
        return false;
    }

    private boolean countBreak(char c) {
        breaks += c == '\n' ? 1 : 0;
        return breaks < RECORD_LINES;
    }

    /** Whether the quote just passed ends its cell: nothing but space until the next one. */
    private boolean closes() {
        var ahead = 0;
        while (at + ahead < filled || more()) {
            if (buffer[at + ahead] != ' ') {
                break;
            }
            ahead++;
        }
        ahead += at;
        return ahead >= filled || buffer[ahead] == delimiter || isBreak(buffer[ahead]);
    }

    private void skipSpaces() {
        while (available() && buffer[at] == ' ' && delimiter != ' ') {
            at++;
        }
    }

    private void put(int from, int to, boolean doubled) {
        if (size < starts.length) {
            starts[size] = from;
            ends[size] = to;
            escaped[size] = doubled;
        }
        size++;
    }

    /** Gives up this record at the end of its first line and goes on behind it. */
    private void fail(String what) {
        at = start;
        size = 0;
        breaks = 0;
        nextLine = line;
        skipLine();
        problem = "Line %d %s.".formatted(line, what);
    }

    private void skipLine() {
        stop = start;
        while (available()) {
            if (isBreak(buffer[at])) {
                stop = Math.max(stop, Math.min(at, start + Limits.CONTENT_CHARACTERS));
                lineBreak();
                return;
            }
            at++;
            if (at - start > Limits.LINE_CHARACTERS) {
                // Only the beginning is kept to be shown; the rest is not even held.
                System.arraycopy(
                        buffer, at, buffer, start + Limits.CONTENT_CHARACTERS, filled - at);
                filled -= at - start - Limits.CONTENT_CHARACTERS;
                at = start + Limits.CONTENT_CHARACTERS;
            }
        }
        stop = Math.min(at, start + Limits.CONTENT_CHARACTERS);
    }

    /** Passes one line break: LF, CR LF, CR CR LF as broken converters write it, or CR alone. */
    private void lineBreak() {
        if (!available()) {
            return;
        }
        while (filled - at < LONGEST_BREAK && more()) {
            // CR CR LF may come in three pieces.
        }
        var i = at;
        while (i < filled && buffer[i] == '\r' && i - at < LONGEST_BREAK - 1) {
            i++;
        }
        at = i < filled && buffer[i] == '\n' ? i + 1 : at + 1;
        nextLine += 1 + breaks;
    }

    private boolean isTooLong() {
        return at - start > Limits.LINE_CHARACTERS;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private boolean available() {
        if (at < filled) {
            return true;
        }
        refill();
        return at < filled;
    }

    /** Whether another piece came. */
    private boolean more() {
        var before = filled - start;
        refill();
        return filled - start > before;
    }

    /** Moves the record to the front, so that the buffer holds it whole whatever its length. */
    private void refill() {
        if (atEnd || filled - start == buffer.length) {
            return;
        }
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        at -= start;
        stop = Math.max(0, stop - start);
        start = 0;
        try {
            var read = in.read(buffer, filled, buffer.length - filled);
            atEnd = read <= 0;
            filled += Math.max(0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
