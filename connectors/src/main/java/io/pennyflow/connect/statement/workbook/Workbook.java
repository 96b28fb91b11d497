package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A file with sheets, whichever way they are written. */
final class Workbook {
    private static final int MARK_BYTES = 4;

    // Held, for a logger nobody holds forgets its level. What POI says is of no use to anyone.
    private static final Logger SILENT = Logger.getLogger("org.apache.poi");

    static {
        SILENT.setLevel(Level.OFF);
    }

    private Workbook() {}

    /**
     * The sheet that is read.
     *
     * @param text where it is as text, the caller's to delete
     * @param statements sheets of the workbook that look like statements
     */
    record Sheet(Path text, int statements) {}

    /**
     * Writes the sheet that is a statement into a temporary file, which is the caller's to delete.
     *
     * @throws UnreadableFile when it is protected, damaged, too large, or no workbook
     */
    static Sheet sheet(Path file, @Nullable String password) {
        try (var sheets = Sheets.temporary()) {
            read(file, password, sheets);
            return new Sheet(sheets.take(), sheets.statements());
        } catch (UnreadableFile | UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            throw Refusal.damaged();
        }
    }

    private static void read(Path file, @Nullable String password, Sheets sheets)
            throws IOException {
        var allowance = new Allowance(Files.size(file));
        switch (mark(file)) {
            case 'P' -> Xlsx.read(file, sheets, allowance);
            case 0xd0 -> CompoundFile.read(file, password, sheets, allowance);
            default -> Markup.read(file, sheets, allowance);
        }
    }

    private static int mark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var first = in.readNBytes(MARK_BYTES);
            return first.length == 0 ? 0 : first[0] & 0xff;
        }
    }
}
