package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF, or the reason why there are none. */
final class PdfText {
    private static final long MEMORY_BYTES = 32L * 1024 * 1024;
    private static final long STORAGE_BYTES = Limits.PDF_INFLATED_BYTES;

    // Held, for a logger nobody holds forgets its level. What PDFBox says is of no use to anyone.
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfText() {}

    /**
     * Reads all pages in bounded time and memory.
     *
     * @throws UnreadableFile when it is protected, damaged, too large, or has no text
     */
    static List<Line> read(Path file, @Nullable String password) {
        try {
            return lines(file, password == null ? "" : password);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(
                    Kind.PASSWORD,
                    password == null
                            ? "The PDF is protected. Give its password."
                            : "The PDF is protected, and the password is not the right one."
                                    + " Give it again.");
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The PDF is damaged and cannot be opened. Download it again at your bank.");
        }
    }

    private static List<Line> lines(Path file, String password) throws IOException {
        var deadline = new Deadline();
        var inflation = new Inflation(deadline);
        inflation.check(file);
        var cache = MemoryUsageSetting.setupMixed(MEMORY_BYTES, STORAGE_BYTES).streamCache;
        try (var source = new TimedFile(file, deadline);
                var document = Loader.loadPDF(source, password, null, null, cache)) {
            requirePages(document);
            var lines = new PageLines(deadline);
            checkContents(document, inflation, deadline);
            lines.writeText(document, Writer.nullWriter());
            requireText(lines.lines());
            return lines.lines();
        }
    }

    private static void requirePages(PDDocument document) {
        if (document.getNumberOfPages() > Limits.PDF_PAGES) {
            throw new UnreadableFile(
                    Kind.TOO_LARGE,
                    "The PDF has %d pages, more than %d. Export shorter periods, one file each."
                            .formatted(document.getNumberOfPages(), Limits.PDF_PAGES));
        }
    }

    /** Again, for what was encrypted could not be measured in the file. */
    private static void checkContents(PDDocument document, Inflation inflation, Deadline deadline)
            throws IOException {
        if (!document.isEncrypted()) {
            return;
        }
        for (var page : document.getPages()) {
            deadline.check();
            Iterator<PDStream> contents = page.getContentStreams();
            while (contents.hasNext()) {
                inflation.check(contents.next().getCOSObject().createRawInputStream());
            }
        }
    }

    private static void requireText(List<Line> lines) {
        if (lines.isEmpty()) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The PDF has no text: its pages are empty or scanned pictures."
                            + " Download the statement at your bank instead of scanning it, "
                            + "or export it as CSV or OFX.");
        }
    }
}
