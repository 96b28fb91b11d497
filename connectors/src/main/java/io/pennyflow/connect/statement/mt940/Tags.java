package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.text.Lines;
import io.pennyflow.connect.statement.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    private final Lines lines;
    private final Deque<String> held = new ArrayDeque<>();
    private boolean inMessage;

    Tags(Lines lines) {
        this.lines = lines;
    }

    /** The next tag, or null at the end of the file. */
    @Nullable Tag next() {
        for (var line = line(); line != null; line = line()) {
            var name = name(line);
            if (name != null) {
                inMessage = !name.equals(Tag.END);
                return inMessage
                        ? tag(name, line)
                        : new Tag(name, lines.number(), new ArrayList<>());
            }
        }
        return null;
    }

    private Tag tag(String name, String first) {
        var tag = new Tag(name, lines.number(), new ArrayList<>());
        var length = 0;
        @Nullable String line = first.substring(name.length() + 2);
        while (line != null) {
            length += line.length() + 1;
            if (length <= Limits.LINE_CHARACTERS && !Text.trimmed(line).isEmpty()) {
                tag.lines().add(line);
            }
            line = line();
            if (line != null && name(line) != null) {
                held.push(line);
                line = null;
            }
        }
        return tag;
    }

    private @Nullable String line() {
        if (!held.isEmpty()) {
            return held.pop();
        }
        var line = lines.next();
        if (line == null) {
            return null;
        }
        var text = line.indexOf(TEXT_BLOCK);
        return text >= 0 && line.charAt(0) == '{' ? afterHeader(line, text) : line;
    }

    /** What a header is followed by on its line; the header itself ends what was before. */
    private String afterHeader(String line, int text) {
        var rest = line.substring(text + TEXT_BLOCK.length());
        if (!inMessage) {
            return rest;
        }
        held.push(rest);
        return "-}";
    }

    private static @Nullable String name(String line) {
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
            case ':' -> from == 0 ? tagName(line) : null;
            default -> null;
        };
    }

    private static boolean ends(String line, int at) {
        return line.startsWith("}", at)
                || line.startsWith("XXX", at)
                || Text.trimmed(line.substring(at)).isEmpty();
    }

    private static @Nullable String tagName(String line) {
        var colon = line.indexOf(':', 1);
        if (colon < 3 || colon > LONGEST_NAME + 1) {
            return null;
        }
        var name = line.substring(1, colon);
        return NAMES.contains(name) ? name : null;
    }

    @Override
    public void close() {
        lines.close();
    }
}
