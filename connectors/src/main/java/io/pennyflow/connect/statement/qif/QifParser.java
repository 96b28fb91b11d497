package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.FileStart;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.Overview;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFormat;
import io.pennyflow.connect.statement.StatementParser;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.text.Lines;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** QIF of Quicken and the many programs that write it: bank, cash, card, assets, investments. */
public final class QifParser implements StatementParser {
    private static final Pattern HEADER =
            Pattern.compile("(?:^|[\\r\\n])[^\\x21-\\x7e]*!(?:TYPE:|ACCOUNT|OPTION:|CLEAR:)");

    /** A whole record at the beginning of a file without a header, the day and amount in it. */
    private static final Pattern RECORD =
            Pattern.compile(
                    "\\A[^\\x21-\\x7e]*(?:[CTUNPMLA][^\\r\\n]*[\\r\\n]+){0,4}"
                            + "D ?\\d{1,4}[-/.'][^\\r\\n]{3,12}[\\r\\n]+"
                            + "(?:[CTUNPMLASE$%][^\\r\\n]*[\\r\\n]+){1,40}\\^");

    private static final Pattern AMOUNT = Pattern.compile("[\\r\\n][TU][-+$( ]*[\\d.,]");

    @Override
    public StatementFormat format() {
        return StatementFormat.QIF;
    }

    @Override
    public boolean recognizes(FileStart start) {
        return !start.isForeign()
                && !start.isMarkup()
                && (start.finds(HEADER) || (start.finds(RECORD) && start.finds(AMOUNT)));
    }

    /** Reads the file twice: what its days and amounts mean is known at its end. */
    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        var style = style(file, charset, hints);
        try (var reader = new QifStatementReader(records(file, charset), style)) {
            return Overview.of(StatementFormat.QIF, charset, reader, reader::statements)
                    .asking(style.question());
        }
    }

    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        return new QifStatementReader(records(file, charset), style(file, charset, hints));
    }

    private static QifStyle style(Path file, Charset charset, ReadingHints hints) {
        return style(file, charset).in(hints.dates());
    }

    private static QifStyle style(Path file, Charset charset) {
        var votes = new StyleVotes();
        var section = 0;
        try (var records = records(file, charset)) {
            for (var row = records.next(); row != null; row = records.next()) {
                if (section != records.sections()) {
                    section = records.sections();
                    votes.nextAccount();
                }
                if (records.section() == QifSection.TRANSACTIONS
                        || records.section() == QifSection.INVESTMENTS) {
                    votes.add(row);
                }
            }
        }
        return votes.style();
    }

    private static QifRecords records(Path file, Charset charset) {
        try {
            return new QifRecords(new Lines(TextEncoding.reader(file, charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
