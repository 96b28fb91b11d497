package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The XML of Excel 2003 and the HTML that many banks call a workbook. */
final class Markup {
    private static final int START_BYTES = 4_096;

    private Markup() {}

    static void read(Path file, Sheets sheets, Allowance allowance) throws IOException {
        var charset = TextEncoding.of(file);
        try (var in = allowance.counted(Files.newInputStream(file))) {
            if (isSpreadsheetXml(file)) {
                SpreadsheetXml.read(new Xml(in, charset), sheets);
            } else {
                HtmlTables.read(TextEncoding.reader(file, charset), sheets.begin(), allowance);
            }
        }
    }

    private static boolean isSpreadsheetXml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(START_BYTES), StandardCharsets.ISO_8859_1);
            return start.replace("\0", "").contains(SpreadsheetXml.NAMESPACE);
        }
    }
}
