package io.pennyflow.connect.statement.camt;

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
import java.nio.file.Path;
import java.util.List;

/** camt.052, camt.053 and camt.054 of any version and sender, several accounts in a file. */
public final class CamtParser implements StatementParser {

    @Override
    public StatementFormat format() {
        return StatementFormat.CAMT;
    }

    /** Also other messages of the standard, and the middle of a file, to refuse them by name. */
    @Override
    public boolean recognizes(FileStart start) {
        return CamtZip.isOne(start)
                || start.contains("<BkToCstmr")
                || start.contains(":BkToCstmr")
                || start.contains("</Ntry>")
                || start.contains("iso:20022:tech:xsd")
                || (start.isMarkup()
                        && (start.contains("<Document") || start.contains(":Document")));
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var source = CamtSource.of(file);
        try (var reader = CamtStatementReader.open(source)) {
            return Overview.of(
                    StatementFormat.CAMT, source.charset(), reader, () -> summaries(reader.walk()));
        }
    }

    /** Reads the file once before the first row, so that nothing of a broken one is read. */
    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        try (var source = CamtSource.of(file)) {
            requireStatement(CamtStatementReader.survey(source));
        }
        return CamtStatementReader.open(CamtSource.of(file));
    }

    private static List<StatementSummary> summaries(CamtWalk walk) {
        requireStatement(walk);
        return walk.statements().stream().map(CamtStatement::summary).toList();
    }

    private static void requireStatement(CamtWalk walk) {
        if (walk.statements().isEmpty()) {
            throw new UnreadableFile(Kind.UNREADABLE, walk.message().refusal());
        }
    }
}
