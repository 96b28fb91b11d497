package io.pennyflow.connect.statement.text;

import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of the same words share. */
public final class Text {
    private Text() {}

    /** Lower case without accents: {@code Für} and {@code FUR} are the same, ß is ss, ł is l. */
    public static String folded(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '~') {
                return withoutMarks(lower);
            }
        }
        return lower;
    }

    private static String withoutMarks(String lower) {
        var out = new StringBuilder(lower.length());
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        for (var i = 0; i < decomposed.length(); i++) {
            var c = decomposed.charAt(i);
            if (c == '\u00df') {
                out.append("ss");
            } else if (c == '\u0142') {
                out.append('l');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Without white space at the ends, the no-break kinds included. */
    public static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Space of any kind, or a mark nobody sees. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || (c >= '\u007f'
                        && (Character.isSpaceChar(c)
                                || Character.isWhitespace(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.isISOControl(c)));
    }
}
