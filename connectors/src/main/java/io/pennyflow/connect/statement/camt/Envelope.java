package io.pennyflow.connect.statement.camt;

import java.io.IOException;
import java.io.Reader;

/**
 * Puts one root around the documents of a file, for banks hand out several one after the other and
 * XML knows but one. Their declarations become blanks; a document type is told before any parser
 * sees it. Lines stay where they are.
 */
final class Envelope extends Reader {
    static final String ROOT = "Documents";

    private static final String DECLARATION = "<?xml";
    private static final int BUFFER = 1 << 13;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder pending = new StringBuilder("<" + ROOT + ">");
    private int at;
    private int filled;
    private boolean begun;
    private boolean blanking;
    private boolean ended;

    Envelope(Reader in) {
        this.in = in;
    }

    /** A document type, or an entity: no bank's file needs one. */
    static final class Declared extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read(char[] into, int from, int wanted) throws IOException {
        if (!begun) {
            skipToTag();
        }
        if (pending.isEmpty() && !has(1) && !ended) {
            ended = true;
            pending.append("</").append(ROOT).append('>');
        }
        if (!pending.isEmpty()) {
            var length = Math.min(wanted, pending.length());
            pending.getChars(0, length, into, from);
            pending.delete(0, length);
            return length;
        }
        return ended ? -1 : copy(into, from, wanted);
    }

    /** What stands before the first tag is no part of any document. */
    private void skipToTag() throws IOException {
        begun = true;
        while (has(1) && buffer[at] != '<') {
            at++;
        }
    }

    private int copy(char[] into, int from, int wanted) throws IOException {
        var copied = 0;
        while (copied < wanted && at < filled) {
            if (!blanking && buffer[at] == '<') {
                if (copied > 0 && filled - at <= DECLARATION.length()) {
                    return copied;
                }
                look();
            }
            if (blanking) {
                into[from + copied++] = blank();
            } else {
                var length = upToTag(wanted - copied);
                System.arraycopy(buffer, at, into, from + copied, length);
                at += length;
                copied += length;
            }
        }
        return copied;
    }

    /** From here up to the next tag that is at hand. */
    private int upToTag(int most) {
        var limit = Math.min(filled, at + most);
        var end = at + 1;
        while (end < limit && buffer[end] != '<') {
            end++;
        }
        return end - at;
    }

    /** What the tag here is. */
    private void look() throws IOException {
        has(DECLARATION.length() + 1);
        var declares = at + 2 < filled && buffer[at + 1] == '!' && isLetter(buffer[at + 2]);
        if (declares) {
            throw new Declared();
        }
        blanking = startsDeclaration();
    }

    private boolean startsDeclaration() {
        var length = DECLARATION.length();
        if (filled - at <= length || Character.isLetterOrDigit(buffer[at + length])) {
            return false;
        }
        return buffer[at + length] != '-' && DECLARATION.contentEquals(start(length));
    }

    private String start(int length) {
        return new String(buffer, at, length);
    }

    private char blank() {
        var c = buffer[at++];
        blanking = c != '>';
        return c == '\n' || c == '\r' ? c : ' ';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private boolean has(int length) throws IOException {
        if (filled - at >= length) {
            return true;
        }
        System.arraycopy(buffer, at, buffer, 0, filled - at);
        filled -= at;
        at = 0;
        while (filled < length) {
            var read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return false;
            }
            filled += read;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
