package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.List;

/** Lines that a program took for one cell each and quoted whole, as they were before. */
final class UnquotedReader extends Reader {
    private static final String DELIMITERS = ",;|\t";
    private static final int LINES_MIN = 2;

    /** For each line that is not; a header may be left as it is. */
    private static final int WHOLE_FOR_EACH_OTHER = 4;

    private final PushbackReader in;
    private boolean isLineStart = true;
    private boolean isQuoted;

    UnquotedReader(Reader in) {
        this.in = new PushbackReader(new BufferedReader(in));
    }

    static boolean isFor(List<String> lines) {
        var all = lines.stream().filter(it -> !it.isBlank()).toList();
        var whole = all.stream().filter(it -> isWhole(it)).count();
        return whole >= LINES_MIN && whole >= WHOLE_FOR_EACH_OTHER * (all.size() - whole);
    }

    /** In quotes, those inside it doubled, with a delimiter among the rest. */
    private static boolean isWhole(String line) {
        var text = Text.trimmed(line);
        var end = text.length() - 1;
        if (end < 2 || text.charAt(0) != '"' || text.charAt(end) != '"') {
            return false;
        }
        var isCut = false;
        for (var at = 1; at < end; at++) {
            isCut |= DELIMITERS.indexOf(text.charAt(at)) >= 0;
            if (text.charAt(at) == '"' && (++at == end || text.charAt(at) != '"')) {
                return false;
            }
        }
        return isCut;
    }

    @Override
    public int read(char[] text, int offset, int length) throws IOException {
        var count = 0;
        while (count < length) {
            var c = next();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            text[offset + count++] = (char) c;
        }
        return count;
    }

    private int next() throws IOException {
        var c = in.read();
        if (c == '\n' || c == '\r') {
            isLineStart = true;
            isQuoted = false;
            return c;
        }
        if (c == '"' && isLineStart) {
            isLineStart = false;
            isQuoted = true;
            return next();
        }
        isLineStart = false;
        return c == '"' && isQuoted ? quoted() : c;
    }

    /** One of two is kept; one alone ends the line's own quotes. */
    private int quoted() throws IOException {
        var behind = in.read();
        if (behind == '"') {
            return behind;
        }
        isQuoted = false;
        if (behind >= 0) {
            in.unread(behind);
        }
        return next();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
