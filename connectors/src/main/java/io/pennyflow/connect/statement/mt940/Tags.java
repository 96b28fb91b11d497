package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.text.Lines;
import io.pennyflow.connect.statement.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into tags. Whatever stands around the messages is passed over: blocks 1 to 3 and 5,
 * lines a bank's own program adds, blank lines. A line that begins with a colon is a tag only when
 * SWIFT or the Dutch banks have one of that name; else it goes on the text above.
 */
final class Tags implements AutoCloseable {
    private static final Set<String> NAMES =
            Set.of(
                    "12", "13", "13D", "20", "21", "25", "25P", "28", "28C", "28D", "34F", "60",
                    "60F", "60M", "61", "62", "62F", "62M", "64", "65", "86", "90C", "90D", "NS",
                    "940", "941", "942", "950");
    private static final int LONGEST_NAME = 3;
    private static final String TEXT_BLOCK = "{4:";

    /** What FinTS has for a line end inside a message. */
    private static final String FOLDED_LINE = "@@";

    private final Lines lines;
    private final Deque<String> held = new ArrayDeque<>();
    private boolean inMessage;
    private boolean inBlock;
    private int indent = -1;

    Tags(Lines lines) {
        this.lines = lines;
    }

    /** The next tag, or null at the end of the file. */
    @Nullable Tag next() {
        for (var line = nextLine(); line != null; line = nextLine()) {
            var name = name(line);
            if (name != null) {
                inMessage = !name.equals(Tag.END);
                inBlock &= inMessage;
                return inMessage
                        ? tag(name, line)
                        : new Tag(name, lines.number(), new ArrayList<>());
            }
        }
        return null;
    }

    /** Of the line read last, from 1. */
    int line() {
        return lines.number();
    }

    /** Whether the text block of an envelope is open, so that its end is still to come. */
    boolean isInBlock() {
        return inBlock;
    }

    private Tag tag(String name, String first) {
        var tag = new Tag(name, lines.number(), new ArrayList<>());
        var length = 0;
        @Nullable String line = first.substring(first.indexOf(':') + name.length() + 2);
        while (line != null) {
            length += line.length() + 1;
            if (length <= Limits.LINE_CHARACTERS && !Text.trimmed(line).isEmpty()) {
                tag.lines().add(line);
            }
            line = nextLine();
            if (line != null && name(line) != null) {
                held.push(line);
                line = null;
            }
        }
        return tag;
    }

    private @Nullable String nextLine() {
        if (!held.isEmpty()) {
            return held.pop();
        }
        var line = lines.next();
        if (line == null) {
            return null;
        }
        if (line.contains(FOLDED_LINE + ':')) {
            List.of(line.split(FOLDED_LINE)).forEach(held::addLast);
            return held.pop();
        }
        var text = line.indexOf(TEXT_BLOCK);
        return text >= 0 && line.charAt(0) == '{' ? afterHeader(line, text) : line;
    }

    /** What a header is followed by on its line; the header itself ends what was before. */
    private String afterHeader(String line, int text) {
        var rest = line.substring(text + TEXT_BLOCK.length());
        if (!inMessage) {
            inBlock = true;
            return rest;
        }
        held.push(rest);
        return "-}";
    }

    private @Nullable String name(String line) {
        var from = 0;
        while (from < line.length() && Text.isBlank(line.charAt(from))) {
            from++;
        }
        if (from == line.length()) {
            return null;
        }
        return switch (line.charAt(from)) {
            case '-' -> ends(line, from + 1) ? Tag.END : null;
            case '{' -> line.startsWith("{1:", from) ? Tag.END : null;
            case ':' -> tagName(line, from);
            default -> null;
        };
    }

    private static boolean ends(String line, int at) {
        return line.startsWith("}", at)
                || line.startsWith("XXX", at)
                || Text.trimmed(line.substring(at)).isEmpty();
    }

    /** A file may be indented, but then as far as its first tag. */
    private @Nullable String tagName(String line, int from) {
        var colon = line.indexOf(':', from + 1);
        if (colon < from + 3
                || colon > from + LONGEST_NAME + 1
                || (from > 0 && indent >= 0 && from != indent)) {
            return null;
        }
        var name = line.substring(from + 1, colon);
        if (!NAMES.contains(name)) {
            return null;
        }
        indent = indent < 0 ? from : indent;
        return name;
    }

    @Override
    public void close() {
        lines.close();
    }
}
