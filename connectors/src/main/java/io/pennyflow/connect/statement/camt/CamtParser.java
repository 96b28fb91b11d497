package io.pennyflow.connect.statement.camt;

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

/** camt.052, camt.053 and camt.054 of any version and sender, several accounts in a file. */
public final class CamtParser implements StatementParser {

    @Override
    public StatementFormat format() {
        return StatementFormat.CAMT;
    }

    /** Also other messages of the standard, and the middle of a file, to refuse them by name. */
    @Override
    public boolean recognizes(FileStart start) {
        return start.contains("<BkToCstmr")
                || start.contains(":BkToCstmr")
                || start.contains("</Ntry>")
                || start.contains("iso:20022:tech:xsd")
                || (start.isMarkup()
                        && (start.contains("<Document") || start.contains(":Document")));
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        try (var reader = CamtStatementReader.open(file, charset)) {
            var rows = new ArrayList<PreviewRow>();
            while (reader.hasNext()) {
                var row = reader.next();
                if (rows.size() < Limits.PREVIEW_ROWS) {
                    rows.add(preview(row));
                }
            }
            return inspection(charset, reader.walk(), rows);
        }
    }

    /** Reads the file once before the first row, so that nothing of a broken one is read. */
    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        requireStatement(CamtStatementReader.survey(file, charset));
        return CamtStatementReader.open(file, charset);
    }

    private static Inspection inspection(Charset charset, CamtWalk walk, List<PreviewRow> rows) {
        requireStatement(walk);
        var statements = walk.statements().stream().map(CamtStatement::summary).toList();
        return new Inspection(
                StatementFormat.CAMT,
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

    private static void requireStatement(CamtWalk walk) {
        if (walk.statements().isEmpty()) {
            throw new UnreadableFile(Kind.UNREADABLE, walk.message().refusal());
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
