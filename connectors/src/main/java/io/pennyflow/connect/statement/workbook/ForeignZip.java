package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.UnreadableFile;

/** What people send as a ZIP that is no Excel workbook, so that the refusal can name it. */
final class ForeignZip {
    private ForeignZip() {}

    static UnreadableFile refusal(ZipParts parts) {
        if (parts.has("xl/workbook.bin")) {
            return Refusal.otherTable("a binary Excel workbook (XLSB)");
        }
        if (parts.hasUnder("index/") && parts.hasUnder("metadata/")) {
            return Refusal.otherTable("a Numbers, Pages or Keynote document");
        }
        if (parts.has("mimetype") && parts.has("content.xml")) {
            return Refusal.otherTable("an OpenDocument file");
        }
        return Refusal.foreign(name(parts));
    }

    private static String name(ZipParts parts) {
        if (parts.hasUnder("word/")) {
            return "a Word document";
        }
        if (parts.hasUnder("ppt/")) {
            return "a PowerPoint presentation";
        }
        return parts.has("META-INF/MANIFEST.MF")
                ? "a Java archive"
                : "a ZIP archive whose content must be unpacked first";
    }
}
