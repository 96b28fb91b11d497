package io.pennyflow.api.platform;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of CSV that a spreadsheet shows and never runs. */
public final class SafeCsv {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SafeCsv() {}

    /** One line with its end; every field is quoted. A number is one, whatever its sign. */
    public static String line(Object... fields) {
        return Stream.of(fields).map(SafeCsv::field).collect(Collectors.joining(",")) + "\r\n";
    }

    // A leading apostrophe makes a spreadsheet take the cell for text (OWASP, CSV injection).
    private static String field(Object value) {
        var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        var safe =
                !(value instanceof Number)
                                && !text.isEmpty()
                                && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                        ? "'" + text
                        : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
