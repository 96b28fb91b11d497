package io.pennyflow.connect.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Lists of records as PostgreSQL reads them into jsonb; decimals keep all their places. */
final class SqlJson {
    private SqlJson() {}

    static String array(Collection<?> records) {
        return records.stream()
                .map(it -> object((SpecificRecord) it))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(SpecificRecord record) {
        return record.getSchema().getFields().stream()
                .map(it -> text(it.name()) + ":" + value(record.get(it.pos())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(@Nullable Object value) {
        if (value == null || value instanceof Integer || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return value instanceof BigDecimal decimal
                ? decimal.toPlainString()
                : text(value.toString());
    }

    private static String text(String value) {
        var text = new StringBuilder("\"");
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
