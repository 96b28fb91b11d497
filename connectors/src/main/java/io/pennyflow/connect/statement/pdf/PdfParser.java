package io.pennyflow.connect.statement.pdf;

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
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads printed statements of any bank; a document is held in memory, limited by its pages. */
public final class PdfParser implements StatementParser {
    @Override
    public StatementFormat format() {
        return StatementFormat.PDF;
    }

    @Override
    public boolean recognizes(FileStart start) {
        return start.startsWith("%PDF-");
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var read = PrintedStatement.of(PdfText.read(file, hints.password()));
        return new Inspection(
                StatementFormat.PDF,
                "UTF-8",
                null,
                List.of(),
                null,
                only(read.statements(), StatementSummary::account),
                only(read.statements(), StatementSummary::currency),
                read.rows().size(),
                null,
                null,
                read.rows().stream().limit(Limits.PREVIEW_ROWS).map(PdfParser::preview).toList(),
                read.statements(),
                null);
    }

    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        return new PdfStatementReader(
                PrintedStatement.of(PdfText.read(file, hints.password())).rows().iterator());
    }

    private static PreviewRow preview(ReadRow row) {
        var entry = row instanceof Accepted accepted ? accepted.entry() : null;
        var reason = row instanceof Rejected rejected ? rejected.reason() : null;
        return new PreviewRow(row.line(), List.of(), entry, reason);
    }

    private static @Nullable String only(
            List<StatementSummary> statements, Function<StatementSummary, @Nullable String> part) {
        return statements.size() == 1 ? part.apply(statements.get(0)) : null;
    }
}
