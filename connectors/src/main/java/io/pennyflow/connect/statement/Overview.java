package io.pennyflow.connect.statement;

import io.pennyflow.connect.statement.Inspection.PreviewRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a file of account statements to its end and says what it was. */
public final class Overview {
    private Overview() {}

    /**
     * Reads on from where the reader is.
     *
     * @param summaries what the file says of its statements, asked once the rows are read
     */
    public static Inspection of(
            StatementFormat format,
            Charset charset,
            StatementReader reader,
            Supplier<List<StatementSummary>> summaries) {
        var rows = new ArrayList<PreviewRow>();
        while (reader.hasNext()) {
            var row = reader.next();
            if (rows.size() < Limits.PREVIEW_ROWS) {
                rows.add(preview(row));
            }
        }
        var statements = summaries.get();
        return new Inspection(
                format,
                charset.name(),
                null,
                List.of(),
                null,
                only(statements, StatementSummary::account),
                only(statements, StatementSummary::currency),
                statements.stream().mapToLong(StatementSummary::entries).sum(),
                problem(statements),
                null,
                rows,
                statements,
                null);
    }

    private static PreviewRow preview(ReadRow row) {
        return row instanceof Accepted accepted
                ? new PreviewRow(row.line(), List.of(), accepted.entry(), null)
                : new PreviewRow(row.line(), List.of(), null, ((Rejected) row).reason());
    }

    private static @Nullable String problem(List<StatementSummary> statements) {
        return statements.isEmpty()
                ? "The file has no transactions. Export a period with transactions."
                : null;
    }

    private static @Nullable String only(
            List<StatementSummary> statements, Function<StatementSummary, @Nullable String> of) {
        var values = statements.stream().map(of).filter(Objects::nonNull).distinct().toList();
        return values.size() == 1 ? values.get(0) : null;
    }
}
