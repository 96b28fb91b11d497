package io.pennyflow.connect.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Printed statements made for one test: a fixed pitch, so that the text shows the columns. */
final class PdfFixtures {
    private static final float SIZE = 8;
    private static final float TOP = 760;
    private static final float LEADING = 11;
    private static final int PAGE_LINES = 60;

    private PdfFixtures() {}

    static byte[] pdf(String text) {
        return pdf(text, "");
    }

    static byte[] pdf(String text, String password) {
        try (var document = new PDDocument()) {
            var lines = text.split("\n", -1);
            for (var from = 0; from < lines.length; from += PAGE_LINES) {
                page(document, lines, from, Math.min(lines.length, from + PAGE_LINES));
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, String[] lines, int from, int to)
            throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var font = new PDType1Font(FontName.COURIER);
        try (var content = new PDPageContentStream(document, page)) {
            for (var i = from; i < to; i++) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(20, TOP - (i - from) * LEADING);
                content.showText(lines[i]);
                content.endText();
            }
        }
    }
}
