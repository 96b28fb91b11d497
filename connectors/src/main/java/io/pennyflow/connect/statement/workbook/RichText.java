package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in pieces of different looks, without what only says how it is pronounced. */
final class RichText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads up to the end of the tag of that name, which has just started. */
    static String read(Xml xml, String name) {
        var text = new StringBuilder();
        var within = false;
        var phonetic = false;
        while (xml.next() && !xml.ends(name)) {
            if (xml.starts("rPh")) {
                phonetic = true;
            } else if (xml.ends("rPh")) {
                phonetic = false;
            } else if (xml.starts("t")) {
                within = !phonetic;
            } else if (xml.ends("t")) {
                within = false;
            } else if (within) {
                xml.text(text, Limits.CELL_CHARACTERS);
            }
        }
        return unescaped(text.toString());
    }

    /** Excel writes characters XML cannot hold as _x000D_. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(it -> character(Integer.parseInt(it.group(1), 16)))
                : text;
    }

    private static String character(int code) {
        return code < ' ' ? " " : Matcher.quoteReplacement("" + (char) code);
    }
}
