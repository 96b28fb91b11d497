package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, of which the one that most looks like a statement is kept. */
final class Sheets implements AutoCloseable {
    private final Folder folder;
    private @Nullable SheetText open;
    private @Nullable SheetText best;
    private int count;
    private int statements;

    /** Where temporary files are made. */
    interface Folder {
        Path newFile() throws IOException;
    }

    Sheets(Folder folder) {
        this.folder = folder;
    }

    static Sheets temporary() {
        return new Sheets(() -> Files.createTempFile("pennyflow-sheet", ".tsv"));
    }

    /** Begins the next sheet and ends the one before. */
    SheetText begin() {
        end();
        if (++count > Limits.WORKBOOK_SHEETS) {
            throw Refusal.tooLarge("has more than 255 sheets");
        }
        try {
            open = new SheetText(folder.newFile());
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the sheet that was begun, if any. */
    void end() {
        var ended = open;
        if (ended == null) {
            return;
        }
        ended.close();
        open = null;
        statements += ended.statementRows() > 1 ? 1 : 0;
        if (best == null || isBetter(ended, best)) {
            delete(best);
            best = ended;
        } else {
            delete(ended);
        }
    }

    /** Sheets with more than one row that has a date and an amount. */
    int statements() {
        return statements;
    }

    private static boolean isBetter(SheetText one, SheetText other) {
        return one.statementRows() > other.statementRows() || (other.isEmpty() && !one.isEmpty());
    }

    /**
     * The text of the best sheet, which is the caller's to delete from now on.
     *
     * @throws UnreadableFile when no sheet has a cell
     */
    Path take() {
        end();
        var taken = best;
        if (taken == null || taken.isEmpty()) {
            throw new UnreadableFile(
                    Kind.EMPTY, "The workbook holds nothing but empty cells. Export it again.");
        }
        best = null;
        return taken.file();
    }

    /** Deletes what was not taken. */
    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
        delete(open);
        delete(best);
    }

    private static void delete(@Nullable SheetText sheet) {
        if (sheet != null) {
            TemporaryFile.delete(sheet.file());
        }
    }
}
