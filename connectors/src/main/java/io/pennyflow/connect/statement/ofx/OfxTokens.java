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

    /** So many characters are at hand before the quick way is tried; most texts are shorter. */
    private static final int AT_HAND = 1_024;

    private static final String CDATA = "![CDATA[";

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder text = new StringBuilder();
    private final TagNames names = new TagNames();
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
        return startsTag(buffer[at + 1]);
    }

    private static boolean startsTag(char c) {
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
        var quick = quickName();
        return quick == null ? slowName() : quick;
    }

    /** A tag of letters, digits and dots that is at hand whole, or null. */
    private @Nullable OfxToken quickName() {
        has(AT_HAND);
        var closing = at + 1 < filled && buffer[at + 1] == '/';
        var from = at + (closing ? 2 : 1);
        var to = from;
        while (to < filled && TagNames.mayHold(buffer[to])) {
            to++;
        }
        if (to == filled || buffer[to] != '>' || to == from || to - from > LONGEST_TAG) {
            return null;
        }
        at = to + 1;
        return new OfxToken(
                closing ? OfxToken.Type.CLOSE : OfxToken.Type.OPEN,
                names.of(buffer, from, to),
                line);
    }

    private OfxToken slowName() {
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

    /** Without a prefix, attributes and the slash of an empty element. */
    private String name() {
        var length = 0;
        while (length < text.length() && text.charAt(length) > ' ' && text.charAt(length) != '/') {
            length++;
        }
        var prefix = text.lastIndexOf(":", length);
        return text.substring(Math.min(prefix + 1, length), length).toUpperCase(Locale.ROOT);
    }

    private String text() {
        var quick = quickText();
        return quick == null ? slowText() : quick;
    }

    /** A text without entities that is at hand up to the next tag, or null. */
    private @Nullable String quickText() {
        has(AT_HAND);
        var to = at;
        var lines = 0;
        while (to < filled && buffer[to] != '<') {
            var c = buffer[to++];
            if (c == '&') {
                return null;
            }
            lines += c == '\n' ? 1 : 0;
        }
        if (to + 1 >= filled || !startsTag(buffer[to + 1])) {
            return null;
        }
        var found = trimmed(at, to);
        at = to;
        line += lines;
        return found;
    }

    private String trimmed(int begin, int end) {
        var from = begin;
        var to = end;
        while (from < to && Text.isBlank(buffer[from])) {
            from++;
        }
        while (to > from && Text.isBlank(buffer[to - 1])) {
            to--;
        }
        var found = from == to ? "" : new String(buffer, from, to - from);
        return found.indexOf('\n') < 0 && found.indexOf('\r') < 0 ? found : onOneLine(found);
    }

    private static String onOneLine(String text) {
        return text.replace("\r", "").replace('\n', ' ');
    }

    private String slowText() {
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
        return Text.trimmed(onOneLine(text.toString()));
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
