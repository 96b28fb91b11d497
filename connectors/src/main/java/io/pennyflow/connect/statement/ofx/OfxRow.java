package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Limits;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The elements of one transaction as they stand, keyed by name, those of an inner part by part and
 * name: {@code PAYEE.NAME}. Holds a bounded number of them, which says when there were more.
 */
final class OfxRow {
    private static final int ELEMENTS = 500;
    private static final int LONGEST = Limits.LINE_CHARACTERS;

    private final String kind;
    private final int line;
    private final Map<String, String> elements = new HashMap<>(32);
    private boolean excessive;

    /**
     * @param kind the tag: STMTTRN, or a kind of trade
     */
    OfxRow(String kind, int line) {
        this.kind = kind;
        this.line = line;
    }

    String kind() {
        return kind;
    }

    int line() {
        return line;
    }

    /** The first one counts: some banks repeat an element, empty or cut. */
    void put(String name, String text) {
        if (elements.size() < ELEMENTS) {
            elements.putIfAbsent(name, text);
            excessive |= text.length() >= LONGEST;
        } else {
            excessive = true;
        }
    }

    /** Whether there was more than a transaction of any bank has, and some of it was left out. */
    boolean isExcessive() {
        return excessive;
    }

    /** Empty when the row has none. */
    String get(String name) {
        return elements.getOrDefault(name, "");
    }

    /** The first of these the row has; empty when it has none. */
    String first(String... names) {
        for (var name : names) {
            var text = elements.get(name);
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The row as text, for people; the elements in a fixed order. */
    String content(int limit) {
        var out = new StringBuilder("<" + kind + ">");
        new TreeMap<>(elements).forEach((name, text) -> out.append('<' + name + '>').append(text));
        return out.substring(0, Math.min(limit, out.length()));
    }
}
