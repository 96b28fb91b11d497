package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.FileStart;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.Inspection.PreviewRow;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
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
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
                || start.contains("<STMTTRN>")
                || start.contains("</STMTTRN>");
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        var first = inspect(file, charset, List.of());
        var notes = first.walk().notes();
        // Few files have rows that speak of other rows; only those are read again.
        var found =
                notes.stream().anyMatch(Notes::areOfUse) ? inspect(file, charset, notes) : first;
        return inspection(charset, found.walk(), found.rows());
    }

    private record Pass(OfxWalk walk, List<PreviewRow> rows) {}

    private static Pass inspect(Path file, Charset charset, List<Notes> notes) {
        try (var reader = OfxStatementReader.open(file, charset, notes)) {
            var rows = new ArrayList<PreviewRow>();
            while (reader.hasNext()) {
                var row = reader.next();
                if (rows.size() < Limits.PREVIEW_ROWS) {
                    rows.add(preview(row));
                }
            }
            return new Pass(reader.walk(), rows);
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

    private static Inspection inspection(Charset charset, OfxWalk walk, List<PreviewRow> rows) {
        requireStatement(walk);
        var statements = summaries(walk.statements());
        return new Inspection(
                StatementFormat.OFX,
                charset.name(),
                null,
                List.of(),
                null,
                only(statements, StatementSummary::account),
                only(statements, StatementSummary::currency),
                statements.stream().mapToLong(StatementSummary::entries).sum(),
                problem(statements),
                rows,
                statements);
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

    private static PreviewRow preview(ReadRow row) {
        return row instanceof Accepted accepted
                ? new PreviewRow(row.line(), List.of(), accepted.entry(), null)
                : new PreviewRow(row.line(), List.of(), null, ((Rejected) row).reason());
    }

    /** Rows of several accounts must not all end up in the one they are imported to. */
    private static @Nullable String problem(List<StatementSummary> statements) {
        var accounts =
                statements.stream()
                        .map(StatementSummary::account)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return accounts.size() < 2
                ? null
                : "The file holds statements of %d accounts (%s). Download one file for each account."
                        .formatted(
                                accounts.size(),
                                String.join(
                                        ", ", accounts.subList(0, Math.min(5, accounts.size()))));
    }

    private static @Nullable String only(
            List<StatementSummary> statements, Function<StatementSummary, @Nullable String> of) {
        var values = statements.stream().map(of).filter(Objects::nonNull).distinct().toList();
        return values.size() == 1 ? values.get(0) : null;
    }
}
