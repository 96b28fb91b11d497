package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.FileStart;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.Overview;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFormat;
import io.pennyflow.connect.statement.StatementParser;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** OFX and QFX of any version, bank and card statements, several accounts in a file. */
public final class OfxParser implements StatementParser {

    @Override
    public StatementFormat format() {
        return StatementFormat.OFX;
    }

    /**
     * Also by what only the middle of an OFX file holds, so that half of one is refused as such.
     */
    @Override
    public boolean recognizes(FileStart start) {
        return start.contains("OFXHEADER")
                || start.contains("<OFX>")
                || start.contains(":OFX ")
                || start.contains("<STMTTRN>")
                || start.contains("</STMTTRN>");
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        var notes = new ArrayList<Notes>();
        var first = inspect(file, charset, List.of(), notes);
        // Few files have rows that speak of other rows; only those are read again.
        return notes.stream().anyMatch(Notes::areOfUse)
                ? inspect(file, charset, List.copyOf(notes), notes)
                : first;
    }

    private static Inspection inspect(
            Path file, Charset charset, List<Notes> known, List<Notes> found) {
        try (var reader = OfxStatementReader.open(file, charset, known)) {
            var inspection =
                    Overview.of(
                            StatementFormat.OFX, charset, reader, () -> summaries(reader.walk()));
            found.clear();
            found.addAll(reader.walk().notes());
            return inspection;
        }
    }

    /** Reads the file once before the first row, so that nothing of a broken one is read. */
    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        var walk = OfxStatementReader.survey(file, charset);
        requireStatement(walk);
        return OfxStatementReader.open(file, charset, walk.notes());
    }

    private static List<StatementSummary> summaries(OfxWalk walk) {
        requireStatement(walk);
        return summaries(walk.statements());
    }

    /** The statement before one of the same account may state its opening balance. */
    private static List<StatementSummary> summaries(List<Statement> statements) {
        var found = new ArrayList<StatementSummary>(statements.size());
        for (var i = 0; i < statements.size(); i++) {
            found.add(statements.get(i).summary(i == 0 ? null : statements.get(i - 1)));
        }
        return found;
    }

    private static void requireStatement(OfxWalk walk) {
        if (walk.statements().isEmpty()) {
            throw new UnreadableFile(Kind.UNREADABLE, walk.status().sentence());
        }
    }
}
