package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts OFX 1 (SGML) and OFX 2 (XML) into tags and text, forgiving what banks do wrong: ampersands
 * and angle brackets that are not escaped, comments, CDATA where SGML knows none.
 *
 * <p>Document types, and with them entities of a file's own, are refused unread: no text can grow
 * and nothing outside the file is asked for.
 */
final class OfxTokens implements AutoCloseable {
    private static final int LONGEST_TAG = 256;
    private static final int BUFFER = 1 << 16;
    private static final String CDATA = "![CDATA[";

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder text = new StringBuilder();
    private int filled;
    private int at;
    private int line = 1;

    OfxTokens(Reader in) {
        this.in = in;
    }

    OfxToken next() {
        while (has(1)) {
            if (buffer[at] == '<' && startsTag()) {
                var token = tag();
                if (token != null) {
                    return token;
                }
            } else {
                var begin = line;
                var found = text();
                if (!found.isEmpty()) {
                    return new OfxToken(OfxToken.Type.TEXT, found, begin);
                }
            }
        }
        return new OfxToken(OfxToken.Type.END, "", line);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the angle bracket here is one of a tag and not of a text such as {@code a < b}. */
    private boolean startsTag() {
        if (!has(2)) {
            return true;
        }
        var c = buffer[at + 1];
        return c == '/' || c == '!' || c == '?' || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** The tag here, or null when it was a comment, a declaration, or CDATA without text. */
    private @Nullable OfxToken tag() {
        if (startsWith("<!--")) {
            skipPast("-->");
            return null;
        }
        if (startsWith("<" + CDATA)) {
            var begin = line;
            var found = cdata();
            return found.isEmpty() ? null : new OfxToken(OfxToken.Type.TEXT, found, begin);
        }
        if (startsWith("<!")) {
            throw declaration();
        }
        if (startsWith("<?")) {
            skipPast(">");
            return null;
        }
        return named();
    }

    private UnreadableFile declaration() {
        return new UnreadableFile(
                Kind.UNREADABLE,
                ("Line %d: the file declares a document type or entities, which no OFX file needs."
                                + " Download it again from the bank.")
                        .formatted(line));
    }

    private OfxToken named() {
        var begin = line;
        at++;
        var closing = has(1) && buffer[at] == '/';
        if (closing) {
            at++;
        }
        text.setLength(0);
        while (has(1) && buffer[at] != '>' && buffer[at] != '<' && text.length() < LONGEST_TAG) {
            text.append(take());
        }
        if (has(1) && buffer[at] == '>') {
            at++;
        } else if (!has(1)) {
            return new OfxToken(OfxToken.Type.END, "", line); // Cut off inside a tag.
        }
        return new OfxToken(closing ? OfxToken.Type.CLOSE : OfxToken.Type.OPEN, name(), begin);
    }

    /** Without attributes and without the slash of an empty element. */
    private String name() {
        var length = 0;
        while (length < text.length() && text.charAt(length) > ' ' && text.charAt(length) != '/') {
            length++;
        }
        return text.substring(0, length).toUpperCase(Locale.ROOT);
    }

    private String text() {
        text.setLength(0);
        while (has(1) && (buffer[at] != '<' || !startsTag())) {
            var c = take();
            if (text.length() <= Limits.LINE_CHARACTERS) {
                append(c);
            }
        }
        return clean();
    }

    private void append(char c) {
        if (c == '&') {
            text.append(Entities.take(this));
        } else {
            text.append(c);
        }
    }

    private String cdata() {
        at += CDATA.length() + 1;
        text.setLength(0);
        while (has(1) && !startsWith("]]>")) {
            var c = take();
            if (text.length() <= Limits.LINE_CHARACTERS) {
                text.append(c);
            }
        }
        at = Math.min(filled, at + 3);
        return clean();
    }

    private String clean() {
        return Text.trimmed(text.toString().replace("\r", "").replace('\n', ' '));
    }

    private void skipPast(String end) {
        while (has(1) && !startsWith(end)) {
            take();
        }
        at = Math.min(filled, at + end.length());
    }

    /** The next characters without taking them; shorter at the end of the file. */
    String ahead(int length) {
        has(length);
        return new String(buffer, at, Math.min(length, filled - at));
    }

    void skip(int length) {
        at += length;
    }

    private boolean startsWith(String what) {
        if (!has(what.length())) {
            return false;
        }
        for (var i = 0; i < what.length(); i++) {
            if (Character.toUpperCase(buffer[at + i]) != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private char take() {
        var c = buffer[at++];
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private boolean has(int length) {
        if (filled - at >= length) {
            return true;
        }
        System.arraycopy(buffer, at, buffer, 0, filled - at);
        filled -= at;
        at = 0;
        try {
            while (filled < length) {
                var read = in.read(buffer, filled, buffer.length - filled);
                if (read < 0) {
                    return false;
                }
                filled += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
