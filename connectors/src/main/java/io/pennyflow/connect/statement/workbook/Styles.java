package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How each style of a workbook shows numbers. */
record Styles(List<CellFormat> formats) {
    static final Styles NONE = new Styles(List.of());

    /** Reads the part of that name. */
    static Styles read(Xml xml) {
        var texts = new HashMap<Integer, String>();
        var known = new HashMap<Integer, CellFormat>();
        var formats = new ArrayList<CellFormat>();
        var ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && texts.size() < Limits.WORKBOOK_STYLES) {
                texts.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts();
            } else if (ofCells && xml.starts("xf") && formats.size() < Limits.WORKBOOK_STYLES) {
                var id = xml.number("numFmtId", 0);
                formats.add(known.computeIfAbsent(id, it -> format(it, texts)));
            }
        }
        return new Styles(formats);
    }

    private static CellFormat format(int id, Map<Integer, String> texts) {
        var text = texts.get(id);
        var builtin = text == null ? BuiltinFormats.getBuiltinFormat(id) : text;
        return CellFormat.of(id, builtin == null ? "General" : builtin);
    }

    CellFormat get(int index) {
        return index < 0 || index >= formats.size() ? CellFormat.GENERAL : formats.get(index);
    }
}
