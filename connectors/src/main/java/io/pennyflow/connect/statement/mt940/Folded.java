package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.text.Text;
import java.util.List;

/** Text that was cut into lines of a fixed width, put together again. */
final class Folded {
    private static final int WIDTH = 65;

    /** SWIFT folds at 65; some banks a few characters earlier. */
    private static final int FULL_LINE = 60;

    private Folded() {}

    /** The lines as one, words apart unless SWIFT's full width says that one may be cut. */
    static String text(List<String> lines) {
        return joined(lines, WIDTH);
    }

    /**
     * The lines as one: a full line was cut anywhere, a shorter one ended between words. One that
     * lacks a single character lost a space at its end.
     */
    static String joined(List<String> lines) {
        return joined(lines, FULL_LINE);
    }

    /**
     * @param full characters from which on a piece was cut anywhere
     */
    static String joined(List<String> lines, int full) {
        var out = new StringBuilder();
        var before = full;
        for (var line : lines) {
            var spaced = before < full || (before == WIDTH - 1 && full == FULL_LINE);
            out.append(spaced ? " " : "").append(line);
            before = line.length();
        }
        return spaced(out.toString());
    }

    /** With single spaces and none at the ends. */
    static String spaced(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!Text.isBlank(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return Text.trimmed(out.toString());
    }
}
