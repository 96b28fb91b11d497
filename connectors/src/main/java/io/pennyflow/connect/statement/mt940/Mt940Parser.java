package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Balance;
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
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** MT940 statements and MT942 interim reports of any bank, with or without their envelope. */
public final class Mt940Parser implements StatementParser {
    private static final Pattern TAG =
            Pattern.compile(
                    "(?:^|[\\r\\n]|\\{4:|@@)[^\\x21-\\x7e]*:(?:2[058]C?|6[0-2][FM]?|86|34F):");

    @Override
    public StatementFormat format() {
        return StatementFormat.MT940;
    }

    @Override
    public boolean recognizes(FileStart start) {
        return !start.isForeign() && !start.isMarkup() && start.finds(TAG);
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        try (var reader = Mt940StatementReader.open(file, charset)) {
            var found =
                    Overview.of(
                            StatementFormat.MT940,
                            charset,
                            reader,
                            () -> statements(reader.walk()));
            return found.asking(missingPage(found.statements()));
        }
    }

    /** Reads the file once before the first row, so that nothing of a broken one is read. */
    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        var charset = TextEncoding.of(file);
        try (var reader = Mt940StatementReader.open(file, charset)) {
            reader.walk().survey();
            statements(reader.walk());
        }
        return Mt940StatementReader.open(file, charset);
    }

    /** A file may end between two pages of a statement, where nothing else tells. */
    private static @Nullable String missingPage(List<StatementSummary> statements) {
        var closing = statements.get(statements.size() - 1).closing();
        return closing != null && closing.type() == Balance.Type.INTERIM
                ? "The last statement ends with an intermediate balance (:62M:), as a page does that"
                        + " another one follows. If there is one, download the file again."
                : null;
    }

    private static List<StatementSummary> statements(Mt940Walk walk) {
        if (walk.statements().isEmpty()) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The file has the form of MT940 but no account, balance or transaction."
                            + " Download it again from the bank.");
        }
        return walk.statements();
    }
}
