package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a cell as a person reads them. */
final class CellText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\x00-\\x1f]+");

    private CellText() {}

    /** Without the apostrophe that keeps a spreadsheet from reading a number; null for nothing. */
    static @Nullable String bare(String text) {
        var from = text.startsWith("'") ? 1 : 0;
        var to = text.endsWith("'") && text.length() > from ? text.length() - 1 : text.length();
        var bare = Text.trimmed(text.substring(from, to));
        return bare.isEmpty() || bare.equals("-") || bare.equals("/") ? null : bare;
    }

    /** Runs of white space, line breaks among them, as one space each. */
    static String singleSpaced(String text) {
        for (var i = 1; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ')) {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Without a pair of apostrophes around all of it. */
    static String unquoted(String text) {
        var last = text.length() - 1;
        return last > 1 && text.charAt(0) == '\'' && text.indexOf('\'', 1) == last
                ? Text.trimmed(text.substring(1, last))
                : text;
    }

    /** Without what makes a spreadsheet take it for text: an equals sign, and quotes behind it. */
    static String unwrapped(String text) {
        if (text.length() < 2 || text.charAt(0) != '=' || text.indexOf('(') >= 0) {
            return text;
        }
        var bare = text.substring(1);
        var quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? Text.trimmed(bare.substring(1, bare.length() - 1)) : bare;
    }
}
