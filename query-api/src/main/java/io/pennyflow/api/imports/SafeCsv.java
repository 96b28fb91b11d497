package io.pennyflow.api.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of CSV that a spreadsheet shows and never runs. */
final class SafeCsv {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SafeCsv() {}

    /** One line with its end; every field is quoted. */
    static String line(Object... fields) {
        return Stream.of(fields).map(SafeCsv::field).collect(Collectors.joining(",")) + "\r\n";
    }

    // A leading apostrophe makes a spreadsheet take the cell for text (OWASP, CSV injection).
    private static String field(Object value) {
        var text = value.toString();
        var safe =
                !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                        ? "'" + text
                        : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
