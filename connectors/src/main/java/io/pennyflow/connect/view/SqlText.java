package io.pennyflow.connect.view;

import java.math.BigDecimal;
import java.util.Collection;

/** Values as PostgreSQL reads them from text. */
final class SqlText {
    private SqlText() {}

    static String of(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Collection<?> elements) {
            return array(elements);
        }
        return value.toString(); // Uuids, days, instants and numbers: as Java writes them.
    }

    /** An array literal; every element quoted, so that none is taken for null or for two. */
    static String array(Collection<?> elements) {
        var text = new StringBuilder("{");
        for (var element : elements) {
            text.append(text.length() > 1 ? ",\"" : "\"");
            escape(element.toString(), text);
            text.append('"');
        }
        return text.append('}').toString();
    }

    private static void escape(String element, StringBuilder text) {
        for (var i = 0; i < element.length(); i++) {
            var c = element.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
    }
}
