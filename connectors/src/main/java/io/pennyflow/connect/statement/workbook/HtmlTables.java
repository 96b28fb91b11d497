package io.pennyflow.connect.statement.workbook;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The rows of all tables of a page one below the other, as a person would copy them. */
final class HtmlTables {
    private static final int SPAN = 500;

    private HtmlTables() {}

    /**
     * Streams the rows.
     *
     * @param in closed
     */
    static void read(Reader in, SheetText sheet, Allowance allowance) throws IOException {
        try (var page = new StreamParser(Parser.htmlParser()).parse(in, "")) {
            for (var row = page.selectNext("tr"); row != null; row = page.selectNext("tr")) {
                allowance.checkTime();
                row(row, sheet);
                row.remove();
            }
        }
    }

    private static void row(Element row, SheetText sheet) {
        var column = 0;
        for (var cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                sheet.cell(column, cell.text());
                column += span(cell.attr("colspan"));
            }
        }
        sheet.nextRow();
    }

    private static int span(String text) {
        try {
            return Math.min(SPAN, Math.max(1, Integer.parseInt(text.trim())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
