package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;

/** Workbooks of Excel 2003 in one XML document. */
final class SpreadsheetXml {
    static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

    private SpreadsheetXml() {}

    static void read(Xml xml, Sheets sheets) {
        while (xml.next()) {
            if (xml.starts("Table")) {
                table(xml, sheets.begin());
            }
        }
    }

    private static void table(Xml xml, SheetText sheet) {
        var row = 0;
        var column = 0;
        while (xml.next() && !xml.ends("Table")) {
            if (xml.starts("Row")) {
                row = Math.max(row + 1, xml.number("Index", row + 1));
                column = 0;
                sheet.row(row);
            } else if (xml.starts("Cell")) {
                column = Math.max(column, xml.number("Index", column + 1) - 1);
                var merged = Math.max(0, xml.number("MergeAcross", 0));
                sheet.cell(column, cell(xml));
                column = Math.min(Limits.SHEET_COLUMNS, column + 1 + merged);
            }
        }
    }

    private static String cell(Xml xml) {
        var text = new StringBuilder();
        var type = "";
        var within = false;
        while (xml.next() && !xml.ends("Cell")) {
            if (xml.starts("Data")) {
                type = xml.attribute("Type", "String");
                within = true;
            } else if (xml.ends("Data")) {
                within = false;
            } else if (within) {
                xml.text(text, Limits.CELL_CHARACTERS);
            }
        }
        return shown(type, text.toString());
    }

    private static String shown(String type, String text) {
        return switch (type) {
            case "Number" -> CellFormat.GENERAL.show(text, false);
            case "DateTime" -> SheetXml.isoDay(text.replace(".000", ""));
            case "Boolean" -> text.equals("1") ? "TRUE" : "FALSE";
            default -> text;
        };
    }
}
