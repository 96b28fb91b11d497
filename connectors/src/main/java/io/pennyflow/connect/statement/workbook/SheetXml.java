package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of an XLSX. */
final class SheetXml {
    private static final int LETTERS = 26;

    private final @Nullable SharedStrings strings;
    private final Styles styles;
    private final boolean from1904;

    SheetXml(@Nullable SharedStrings strings, Styles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read(Xml xml, SheetText sheet) throws IOException {
        var row = 0;
        var column = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                row = Math.max(row + 1, xml.number("r", row + 1));
                column = 0;
                sheet.row(row);
            } else if (xml.starts("c")) {
                var at = column(xml.attribute("r", ""));
                column = at < 0 ? column : at;
                sheet.cell(column, cell(xml));
                column++;
            }
        }
    }

    /** The column of a reference such as AB12, from 0, or -1. */
    private static int column(String reference) {
        var column = 0;
        for (var i = 0; i < Math.min(4, reference.length()); i++) {
            var c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * LETTERS + c - 'A' + 1;
        }
        return column - 1;
    }

    private String cell(Xml xml) throws IOException {
        var type = xml.attribute("t", "n");
        var style = styles.get(xml.number("s", 0));
        var value = new StringBuilder();
        var inline = "";
        var within = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                inline = RichText.read(xml, "is");
            } else if (xml.starts("v") || xml.ends("v")) {
                within = xml.starts();
            } else if (within) {
                xml.text(value, Limits.CELL_CHARACTERS);
            }
        }
        return value.isEmpty() ? inline : shown(type, value.toString(), style);
    }

    private String shown(String type, String value, CellFormat style) throws IOException {
        return switch (type) {
            case "s" -> strings == null ? "" : strings.get(index(value));
            case "b" ->
                    value.trim().equals("0") ? "FALSE" : value.trim().equals("1") ? "TRUE" : value;
            case "str", "inlineStr" -> RichText.unescaped(value);
            case "d" -> isoDay(value.trim());
            case "e" -> value;
            default -> style.show(value, from1904);
        };
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A time of midnight says nothing. */
    static String isoDay(String value) {
        var time = value.toUpperCase(Locale.ROOT).indexOf("T00:00:00");
        return time > 0 ? value.substring(0, time) : value.replace('T', ' ');
    }
}
