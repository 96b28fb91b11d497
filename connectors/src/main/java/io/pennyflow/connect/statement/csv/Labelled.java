package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that says something of the whole statement: a label, and what stands behind it. */
final class Labelled {
    private static final int LONGEST = 120;

    /** Words and an amount behind them, with nothing between. */
    private static final Pattern WORDS_AND_AMOUNT =
            Pattern.compile(
                    "(\\p{L}.*?)\\s+([-+(]?\\d[\\d .,'\u2019\u00a0\u202f]*\\)?\\s?(?:\\p{Sc}|[A-Z]{3})?)");

    private Labelled() {}

    /** In one cell with a colon, or in several; the line's cells where there is no label. */
    static List<String> pair(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return filled;
        }
        var first = filled.get(0);
        var colon = colon(first);
        if (colon < 0 && filled.size() == 1) {
            return apart(first);
        }
        var label = Text.trimmed(colon < 0 ? first : first.substring(0, colon));
        var behind = colon < 0 ? "" : Text.trimmed(first.substring(colon + 1));
        return Stream.concat(
                        behind.isEmpty() ? Stream.of(label) : Stream.of(label, behind),
                        filled.stream().skip(1))
                .toList();
    }

    /** Where a label ends; the colon of a time ends none. */
    private static int colon(String text) {
        var at = text.indexOf(':');
        var time =
                at > 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1));
        return time ? -1 : at;
    }

    private static List<String> apart(String text) {
        var found = text.length() > LONGEST ? null : WORDS_AND_AMOUNT.matcher(text);
        return found != null && found.matches()
                ? List.of(found.group(1), Text.trimmed(found.group(2)))
                : List.of(text);
    }
}
