package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.FileStart;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.Inspection.PreviewRow;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFormat;
import io.pennyflow.connect.statement.StatementParser;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CSV of any bank. Takes every text no other format claims, so it is asked last. */
public final class CsvParser implements StatementParser {

    private static final String NOTHING_READABLE =
            "No row has a date and an amount in the chosen columns. Choose other columns.";

    @Override
    public StatementFormat format() {
        return StatementFormat.CSV;
    }

    @Override
    public boolean recognizes(FileStart start) {
        return !start.isMarkup() && !start.isForeign();
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var mapping = hints.mapping();
        var charset = mapping == null ? TextEncoding.of(file) : Charset.forName(mapping.encoding());
        var detection =
                mapping == null
                        ? Detection.of(file, charset)
                        : Detection.of(Sample.of(file, charset, mapping.delimiter()));
        if (detection.sample().rows().isEmpty()) {
            throw new UnreadableFile(
                    Kind.EMPTY, "The file holds nothing but blank lines. Export it again.");
        }
        if (mapping == null && !detection.isTable()) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The file has no columns separated by comma, semicolon, tab or bar."
                            + " Export the statement as CSV or OFX.");
        }
        return mapping == null
                ? detected(file, detection, detection.mapping(charset))
                : inspected(file, mapping, census(file, mapping, null));
    }

    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        var mapping = hints.mapping();
        if (mapping == null) {
            throw new IllegalArgumentException("A CSV is read by a mapping; inspect finds one.");
        }
        mapping.problem()
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(problem);
                        });
        return CsvStatementReader.open(file, mapping);
    }

    private static Inspection detected(Path file, Detection detection, CsvMapping draft) {
        var census = census(file, draft, detection.ownAccount());
        var mayBeMapped = detection.layout().hasHeader() && detection.isEven();
        if (census.readable() == 0 && !mayBeMapped) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "No line of the file has a date and an amount. Export the statement as CSV or OFX.");
        }
        return inspected(file, census.decided(detection.isEnglish()), census);
    }

    private static Census census(Path file, CsvMapping mapping, @Nullable Integer ownAccount) {
        var census = new Census(mapping, ownAccount);
        try (var reader = CsvStatementReader.open(file, mapping)) {
            while (reader.skip()) {
                census.add(reader.row());
            }
        }
        return census;
    }

    private static Inspection inspected(Path file, CsvMapping mapping, Census census) {
        try (var reader = CsvStatementReader.open(file, mapping)) {
            var header = reader.header();
            var currency = reader.headerCurrency();
            var problem = problem(mapping, census);
            var readable = mapping.problem().isEmpty();
            var summary = new CsvSummary();
            var rows = preview(reader, readable, summary);
            if (readable) {
                reader.forEachRemaining(summary::add);
            }
            var stated = mapping.columns().currency() == null ? currency : census.currency();
            var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            return new Inspection(
                    StatementFormat.CSV,
                    mapping.encoding(),
                    mapping,
                    header,
                    HeaderHash.of(header, mapping.delimiter(), width),
                    census.account(),
                    stated,
                    census.rows(),
                    problem,
                    rows,
                    readable ? List.of(summary.of(census.account(), stated)) : List.of());
        }
    }

    private static @Nullable String problem(CsvMapping mapping, Census census) {
        if (census.rows() == 0) {
            return "The file has no rows below its header. Export a period with transactions.";
        }
        return mapping.problem()
                .or(() -> Optional.ofNullable(census.readable() > 0 ? null : NOTHING_READABLE))
                .orElse(null);
    }

    private static List<PreviewRow> preview(
            CsvStatementReader reader, boolean readable, CsvSummary summary) {
        var rows = new ArrayList<PreviewRow>();
        while (rows.size() < Limits.PREVIEW_ROWS && reader.hasNext()) {
            var cells = reader.row().cells();
            if (readable) {
                rows.add(read(reader, cells, summary));
            } else {
                rows.add(new PreviewRow(reader.row().line(), cells, null, null));
                reader.skip();
            }
        }
        return rows;
    }

    private static PreviewRow read(
            CsvStatementReader reader, List<String> cells, CsvSummary summary) {
        var row = Objects.requireNonNull(reader.next());
        summary.add(row);
        if (row instanceof Accepted accepted) {
            return new PreviewRow(row.line(), cells, accepted.entry(), null);
        }
        return new PreviewRow(row.line(), cells, null, ((Rejected) row).reason());
    }
}
