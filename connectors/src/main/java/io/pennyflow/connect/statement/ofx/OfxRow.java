package io.pennyflow.connect.statement.ofx;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The elements of one transaction as they stand, keyed by name, those of an inner part by part and
 * name: {@code PAYEE.NAME}.
 *
 * @param kind the tag: STMTTRN, or a kind of trade
 */
record OfxRow(String kind, int line, Map<String, String> elements) {
    OfxRow(String kind, int line) {
        this(kind, line, new HashMap<>());
    }

    String get(String name) {
        return elements.getOrDefault(name, "");
    }

    /** The row as text, for people; the elements in a fixed order. */
    String content(int limit) {
        var out = new StringBuilder("<" + kind + ">");
        new TreeMap<>(elements).forEach((name, text) -> out.append('<' + name + '>').append(text));
        return out.substring(0, Math.min(limit, out.length()));
    }
}
