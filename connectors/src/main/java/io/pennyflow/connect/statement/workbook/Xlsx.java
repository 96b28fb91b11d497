package io.pennyflow.connect.statement.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Workbooks of Excel 2007 and later: XML parts in a ZIP, each streamed. */
final class Xlsx {
    private static final String DEFAULT = "xl/workbook.xml";

    private final ZipParts parts;
    private final Map<String, Relation> relations = new HashMap<>();
    private final List<String> sheetIds = new ArrayList<>();
    private boolean from1904;

    private record Relation(String type, String target) {
        boolean is(String what) {
            return type.endsWith("/" + what);
        }
    }

    private Xlsx(ZipParts parts) {
        this.parts = parts;
    }

    static void read(Path file, Sheets sheets, Allowance allowance) throws IOException {
        try (var parts = new ZipParts(file, allowance)) {
            new Xlsx(parts).read(sheets);
        }
    }

    private void read(Sheets sheets) throws IOException {
        var book = book();
        relations(book);
        workbook(book);
        try (var strings = strings()) {
            var reader = new SheetXml(strings, styles(), from1904);
            for (var id : sheetIds) {
                var relation = relations.get(id);
                if (relation != null && relation.is("worksheet")) {
                    sheet(relation.target(), reader, sheets);
                }
            }
        }
    }

    private String book() throws IOException {
        relations("");
        for (var relation : relations.values()) {
            if (relation.is("officeDocument") && relation.target().endsWith(".bin")) {
                throw Refusal.otherTable("a binary Excel workbook (XLSB)");
            }
            if (relation.is("officeDocument") && isBook(relation.target())) {
                return relation.target();
            }
        }
        if (parts.has(DEFAULT)) {
            return DEFAULT;
        }
        throw ForeignZip.refusal(parts);
    }

    private boolean isBook(String target) {
        return parts.has(target) && !parts.has("word/document.xml") && !parts.hasUnder("ppt/");
    }

    /** What a part points to; the package itself is the part without a name. */
    private void relations(String part) throws IOException {
        relations.clear();
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var in = parts.open(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (in == null) {
            return;
        }
        try (in) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var target = resolved(folder, xml.attribute("Target", ""));
                    var relation = new Relation(xml.attribute("Type", ""), target);
                    relations.put(xml.attribute("Id", ""), relation);
                }
            }
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? target.substring(3) : folder + target;
    }

    private void workbook(String book) throws IOException {
        var in = parts.open(book);
        if (in == null) {
            throw Refusal.damaged();
        }
        try (in) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.starts("sheet")) {
                    sheetIds.add(xml.attribute("id", ""));
                } else if (xml.starts("workbookPr")) {
                    var flag = xml.attribute("date1904", "0");
                    from1904 = flag.equals("1") || flag.equals("true");
                }
            }
        }
    }

    private @Nullable String target(String type) {
        return relations.values().stream()
                .filter(it -> it.is(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private @Nullable SharedStrings strings() throws IOException {
        var target = target("sharedStrings");
        var in = target == null ? null : parts.open(target);
        return in == null ? null : new SharedStrings(in);
    }

    private Styles styles() throws IOException {
        var target = target("styles");
        var in = target == null ? null : parts.open(target);
        if (in == null) {
            return Styles.NONE;
        }
        try (in) {
            return Styles.read(new Xml(in));
        }
    }

    private void sheet(String target, SheetXml reader, Sheets sheets) throws IOException {
        var in = parts.open(target);
        if (in == null) {
            throw Refusal.damaged();
        }
        try (in) {
            reader.read(new Xml(in), sheets.begin());
        }
    }
}
