package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.FileStart;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.SignReading;
import io.pennyflow.connect.statement.StatementFormat;
import io.pennyflow.connect.statement.StatementParser;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** CSV of any bank. Takes every text no other format claims, so it is asked last. */
public final class CsvParser implements StatementParser {

    /** For each line that reads as a transaction, in a text that is no table. */
    private static final int LINES_OF_PROSE = 4;

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
                ? detected(file, detection, charset)
                : given(file, detection, mapping);
    }

    /** As {@link #inspect}, of a file that is UTF-8 and cut by tabs whatever a mapping says. */
    public Inspection inspectTabs(Path file, ReadingHints hints) {
        var detection = Detection.of(Sample.of(file, StandardCharsets.UTF_8, '\t'));
        var mapping = hints.mapping();
        if (detection.sample().rows().isEmpty()) {
            throw new UnreadableFile(
                    Kind.EMPTY, "The file holds nothing but empty cells. Export it again.");
        }
        if (mapping == null && !detection.isTable()) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The file has no table with a date and an amount."
                            + " Export the statement as CSV or OFX.");
        }
        return mapping == null
                ? detected(file, detection, StandardCharsets.UTF_8)
                : given(file, detection, mapping);
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

    private static Inspection given(Path file, Detection detection, CsvMapping mapping) {
        var census = new Census(mapping);
        return inspected(
                detection,
                mapping,
                census,
                Pass.over(file, mapping, census),
                SignReading.of(mapping));
    }

    /** Read as the first rows say, and once more if the last ones say otherwise. */
    private static Inspection detected(Path file, Detection detection, Charset charset) {
        var draft = detection.decided(charset);
        var census = new Census(draft);
        var pass = Pass.over(file, draft, census);
        requireStatement(detection, census);
        requireNoSeries(detection);
        var mapping = census.decided(detection.isEnglish(), detection.writesPoints());
        if (!mapping.equals(draft)) {
            census = new Census(mapping);
            pass = Pass.over(file, mapping, census);
        }
        requireReadable(mapping, pass);
        requireTable(detection, mapping, pass);
        return inspected(detection, mapping, census, pass, detection.found().signs());
    }

    private static void requireStatement(Detection detection, Census census) {
        var mayBeMapped = detection.layout().hasHeader() && detection.isEven();
        if (census.readable() == 0 && !mayBeMapped) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "No line of the file has a date and an amount. Export the statement as CSV or"
                            + " OFX.");
        }
    }

    /** Measurements have days and numbers, too. */
    private static void requireNoSeries(Detection detection) {
        if (Series.is(detection.layout(), detection.found())) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The file is a series of measurements, not a statement. Export the statement at"
                            + " your bank as CSV or OFX.");
        }
    }

    /** With all columns known, a file of which no row reads is no statement. */
    private static void requireReadable(CsvMapping mapping, Pass pass) {
        if (mapping.problem().isEmpty() && pass.total() > 0 && pass.accepted() == 0) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "No row of the file reads as a transaction. %s"
                            .formatted(Objects.requireNonNull(pass.firstReason())));
        }
    }

    /** Prose with a few lines that look like a table is no statement. */
    private static void requireTable(Detection detection, CsvMapping mapping, Pass pass) {
        if (mapping.problem().isEmpty()
                && !detection.isEven()
                && pass.accepted() * LINES_OF_PROSE < pass.total()) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "Only %d of %d lines of the file read as a transaction. %s"
                            .formatted(
                                    pass.accepted(),
                                    pass.total(),
                                    Objects.requireNonNull(pass.firstReason())));
        }
    }

    private static Inspection inspected(
            Detection detection,
            CsvMapping mapping,
            Census census,
            Pass pass,
            @Nullable SignReading signs) {
        var preamble = Preamble.of(detection.sample(), mapping.skipLines());
        var account = census.account() == null ? preamble.account() : census.account();
        var several = pass.accounts().size() > 1;
        var currency =
                mapping.columns().currency() == null ? pass.headerCurrency() : census.currency();
        var width = pass.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Inspection(
                StatementFormat.CSV,
                mapping.encoding(),
                mapping,
                pass.header(),
                HeaderHash.of(pass.header(), mapping.delimiter(), width),
                several ? null : account,
                currency,
                pass.total(),
                problem(mapping, pass),
                null,
                pass.rows(),
                pass.statements(preamble, account, currency),
                signs);
    }

    private static @Nullable String problem(CsvMapping mapping, Pass pass) {
        if (pass.total() == 0) {
            return "The file has no rows below its header. Export a period with transactions.";
        }
        if (mapping.problem().isPresent()) {
            return mapping.problem().get();
        }
        return pass.accepted() == 0 ? NOTHING_READABLE : null;
    }
}
