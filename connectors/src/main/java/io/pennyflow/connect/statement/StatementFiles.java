package io.pennyflow.connect.statement;

import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.camt.CamtParser;
import io.pennyflow.connect.statement.csv.CsvParser;
import io.pennyflow.connect.statement.mt940.Mt940Parser;
import io.pennyflow.connect.statement.ofx.OfxParser;
import io.pennyflow.connect.statement.pdf.PdfParser;
import io.pennyflow.connect.statement.qif.QifParser;
import io.pennyflow.connect.statement.workbook.WorkbookParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to bank files: what is it, and what are its rows. Stateless and safe for threads. */
public final class StatementFiles {
    private final List<StatementParser> parsers;

    public StatementFiles() {
        this(
                List.of(
                        new PdfParser(),
                        new OfxParser(),
                        new CamtParser(),
                        new Mt940Parser(),
                        new QifParser(),
                        new WorkbookParser(),
                        new CsvParser()));
    }

    StatementFiles(List<StatementParser> parsers) {
        this.parsers = parsers;
    }

    /**
     * Recognizes the format by content, finds out how to read it, and reads all of it.
     *
     * @param fileName as the person named it; only for sentences
     * @throws UnreadableFile when it is not a statement of any known format
     */
    public Inspection inspect(Path file, String fileName, ReadingHints hints) {
        requireSize(file, fileName);
        var start = FileStart.of(file);
        if (Archive.isOne(start)) {
            try (var archive = Archive.unpack(file, this::format)) {
                return inspect(archive.file(), fileName, hints);
            }
        }
        for (var parser : parsers) {
            if (parser.recognizes(start)) {
                return parser.inspect(file, hints);
            }
        }
        var what = Foreign.wordsFor(start).orElse("not a bank statement we can read");
        throw unreadable("\"%s\" is %s.".formatted(fileName, what));
    }

    private @Nullable StatementFormat format(Path file) {
        var start = FileStart.of(file);
        return parsers.stream()
                .filter(parser -> parser.recognizes(start))
                .findFirst()
                .map(StatementParser::format)
                .orElse(null);
    }

    private static UnreadableFile unreadable(String what) {
        return new UnreadableFile(
                Kind.UNREADABLE, what + " Export the statement at your bank as CSV or OFX.");
    }

    /**
     * The rows of an inspected file.
     *
     * @param hints with the mapping of a table
     * @throws UnreadableFile when the file is broken
     * @throws IllegalArgumentException when the mapping of a table is missing or has a problem
     */
    public StatementReader open(Path file, StatementFormat format, ReadingHints hints) {
        if (Archive.isOne(FileStart.of(file))) {
            return opened(Archive.unpack(file, this::format), format, hints);
        }
        for (var parser : parsers) {
            if (parser.format() == format) {
                return parser.open(file, hints);
            }
        }
        throw new IllegalArgumentException("No parser for " + format);
    }

    private StatementReader opened(Archive archive, StatementFormat format, ReadingHints hints) {
        try {
            return open(archive.file(), format, hints).andThen(archive::close);
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static void requireSize(Path file, String fileName) {
        try {
            var bytes = Files.size(file);
            if (bytes == 0) {
                throw new UnreadableFile(
                        Kind.EMPTY, "\"%s\" is empty. Export it again.".formatted(fileName));
            }
            if (bytes > Limits.FILE_BYTES) {
                throw new UnreadableFile(
                        Kind.TOO_LARGE,
                        "\"%s\" is larger than 200 MB. Export shorter periods, one file each."
                                .formatted(fileName));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
