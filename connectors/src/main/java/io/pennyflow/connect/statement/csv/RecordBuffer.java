package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * The text of one record in one fixed buffer, and how far it has been passed. Places are counted
 * from the beginning of the record.
 */
final class RecordBuffer implements AutoCloseable {
    /** CR CR LF. */
    private static final int LONGEST_BREAK = 3;

    private static final int SIZE = 2 * Limits.LINE_CHARACTERS;

    private final Reader in;
    private final char[] text = new char[SIZE];
    private int filled;
    private boolean atEnd;
    private int start;
    private int at;

    RecordBuffer(Reader in) {
        this.in = in;
    }

    /** The next record begins here. */
    void begin() {
        start = at;
    }

    /** Goes back to the beginning of the record. */
    void restart() {
        at = start;
    }

    int place() {
        return at - start;
    }

    /** Whether there is a next character. */
    boolean available() {
        if (at < filled) {
            return true;
        }
        refill();
        return at < filled;
    }

    /** The next character, if there is one. */
    char next() {
        return text[at];
    }

    boolean isNext(char c) {
        return available() && text[at] == c;
    }

    /** Whether the line ends here, or the file. */
    boolean isLineEnd() {
        return !available() || isBreak(text[at]);
    }

    void pass() {
        at++;
    }

    boolean isTooLong() {
        return at - start > Limits.LINE_CHARACTERS;
    }

    String text(int from, int to) {
        return new String(text, start + from, to - from);
    }

    /** Whether there is nothing up to a place but space, delimiters and quotation marks. */
    boolean isBlank(int to, char delimiter) {
        for (var i = start; i < start + to; i++) {
            if (text[i] > ' ' && text[i] != delimiter && text[i] != '"') {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next delimiter or the end of the line. */
    void passUpTo(char delimiter) {
        while (available()) {
            // The loop every character of the file goes through; it stays inside the buffer.
            var i = at;
            while (i < filled && text[i] != delimiter && !isBreak(text[i])) {
                i++;
            }
            at = i;
            if (i < filled || isTooLong()) {
                return;
            }
        }
    }

    void passSpaces() {
        while (isNext(' ')) {
            at++;
        }
    }

    /** Whether nothing but space stands before the next delimiter or the end of the line. */
    boolean isBeforeNextCell(char delimiter) {
        var ahead = 0;
        while (at + ahead < filled || more()) {
            if (text[at + ahead] != ' ') {
                break;
            }
            ahead++;
        }
        ahead += at;
        return ahead >= filled || text[ahead] == delimiter || isBreak(text[ahead]);
    }

    /** Passes one line break: LF, CR LF, CR CR LF as broken converters write it, or CR alone. */
    void passBreak() {
        while (filled - at < LONGEST_BREAK && more()) {
            // CR CR LF may come in three pieces.
        }
        var i = at;
        while (i < filled && text[i] == '\r' && i - at < LONGEST_BREAK - 1) {
            i++;
        }
        at = i < filled && text[i] == '\n' ? i + 1 : at + 1;
    }

    /** Goes to the end of the line, however long; of a long one only the beginning is kept. */
    void passLine() {
        while (!isLineEnd()) {
            at++;
            if (isTooLong()) {
                var kept = start + Limits.CONTENT_CHARACTERS;
                System.arraycopy(text, at, text, kept, filled - at);
                filled -= at - kept;
                at = kept;
            }
        }
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether another piece came. */
    private boolean more() {
        var before = filled - start;
        refill();
        return filled - start > before;
    }

    /** Moves the record to the front, so that the buffer holds it whole whatever its length. */
    private void refill() {
        if (atEnd || filled - start == text.length) {
            return;
        }
        System.arraycopy(text, start, text, 0, filled - start);
        filled -= start;
        at -= start;
        start = 0;
        try {
            var read = in.read(text, filled, text.length - filled);
            atEnd = read <= 0;
            filled += Math.max(0, read);
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
