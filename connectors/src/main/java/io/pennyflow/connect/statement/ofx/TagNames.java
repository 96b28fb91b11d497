package io.pennyflow.connect.statement.ofx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of a file's tags, each made once: a file has a few dozen, a million times. Keeps as
 * many as there is room for and makes the others anew.
 */
final class TagNames {
    private static final int ROOM = 512;
    private static final int TRIES = 8;

    private final @Nullable String[] names = new String[ROOM];

    /** The characters as a name in upper case. */
    String of(char[] buffer, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = hash * 31 + buffer[i];
        }
        for (var i = 0; i < TRIES; i++) {
            var at = (hash + i) & (ROOM - 1);
            var known = names[at];
            if (known == null) {
                known = new String(buffer, from, to - from).toUpperCase(Locale.ROOT);
                names[at] = known;
                return known;
            }
            if (isSame(known, buffer, from, to)) {
                return known;
            }
        }
        return new String(buffer, from, to - from).toUpperCase(Locale.ROOT);
    }

    private static boolean isSame(String known, char[] buffer, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (var i = from; i < to; i++) {
            var c = buffer[i];
            var upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
            if (known.charAt(i - from) != upper) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character is one of a plain name. */
    static boolean mayHold(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_';
    }
}
