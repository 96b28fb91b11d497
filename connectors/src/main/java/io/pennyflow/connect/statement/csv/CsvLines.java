package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Limits;
import java.io.Reader;
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

    private final RecordBuffer text;
    private final char delimiter;
    private final int[] starts = new int[Limits.COLUMNS + 1];
    private final int[] ends = new int[Limits.COLUMNS + 1];
    private final boolean[] escaped = new boolean[Limits.COLUMNS + 1];
    private int length;
    private int size;
    private int line;
    private int nextLine = 1;
    private int breaks;
    private @Nullable String problem;

    CsvLines(Reader in, char delimiter) {
        this.text = new RecordBuffer(in);
        this.delimiter = delimiter;
    }

    /** Goes to the next record that is not blank; false at the end. */
    boolean next() {
        return nextUpTo(Integer.MAX_VALUE);
    }

    /** As {@link #next}, if that record begins on this line or before; false otherwise. */
    boolean nextUpTo(int lastLine) {
        while (nextLine <= lastLine) {
            begin();
            if (!text.available()) {
                return false;
            }
            record();
            if (problem != null || !text.isBlank(length, delimiter)) {
                return true;
            }
        }
        return false;
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
        return text.text(0, Math.min(length, Limits.CONTENT_CHARACTERS));
    }

    @Override
    public String field(int index) {
        if (index >= size) {
            return "";
        }
        var cell = text.text(starts[index], ends[index]);
        return escaped[index] ? cell.replace("\"\"", "\"") : cell;
    }

    @Override
    public void close() {
        text.close();
    }

    private void begin() {
        text.begin();
        line = nextLine;
        size = 0;
        breaks = 0;
        problem = null;
    }

    private void record() {
        while (true) {
            if (!cell()) {
                fail("has a quotation mark that is never closed. Close it or remove it");
                return;
            }
            if (text.isTooLong()) {
                fail("is longer than 65,536 characters. Shorten or remove it");
                return;
            }
            if (text.isLineEnd()) {
                break;
            }
            text.pass();
        }
        length = text.place();
        lineBreak();
        if (size > Limits.COLUMNS) {
            size = Limits.COLUMNS;
            problem = "has more than 500 columns. Export fewer columns";
        }
    }

    /** Reads one cell up to the delimiter, line break or end behind it; false if never closed. */
    private boolean cell() {
        var from = text.place();
        text.passSpaces();
        if (text.isNext('"')) {
            text.pass();
            return quoted();
        }
        text.passUpTo(delimiter);
        put(from, text.place(), false);
        return true;
    }

    private boolean quoted() {
        var from = text.place();
        var doubled = false;
        while (text.available()) {
            var c = text.next();
            if (text.isTooLong() || (RecordBuffer.isBreak(c) && !countBreak(c))) {
                return text.isTooLong() && breaks == 0;
            }
            text.pass();
            if (c != '"') {
                continue;
            }
            if (text.isNext('"')) {
                doubled = true;
                text.pass();
            } else if (text.isBeforeNextCell(delimiter)) {
                put(from, text.place() - 1, doubled);
                text.passSpaces();
                return true;
            }
        }
        return false;
    }

    private boolean countBreak(char c) {
        breaks += c == '\n' ? 1 : 0;
        return breaks < RECORD_LINES;
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
        text.restart();
        size = 0;
        breaks = 0;
        nextLine = line;
        text.passLine();
        length = Math.min(text.place(), Limits.CONTENT_CHARACTERS);
        lineBreak();
        problem = "Line %d %s.".formatted(line, what);
    }

    private void lineBreak() {
        if (text.available()) {
            text.passBreak();
            nextLine += 1 + breaks;
        }
    }
}
