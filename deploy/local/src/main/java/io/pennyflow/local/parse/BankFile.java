package io.pennyflow.local.parse;

import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementFiles;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.connect.statement.UnreadableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that can be read to its last row, and its rows as often as they are asked for. */
public final class BankFile {
    private static final StatementFiles FILES = new StatementFiles();

    private final Path path;
    private final Inspection found;
    private final ReadingHints hints;
    private final List<StatementSummary> statements;
    private final Survey survey;

    private BankFile(Path path, Inspection found, ReadingHints hints) {
        this.path = path;
        this.found = found;
        this.hints = hints;
        this.statements = found.statements().isEmpty() ? one(found) : found.statements();
        try (var rows = open()) {
            this.survey = Survey.of(rows, statements.size());
        }
    }

    /**
     * Finds out what it is and reads it once.
     *
     * @throws UnreadableFile when no rows can be had from it, with the reason for a person
     */
    public static BankFile of(Path path, @Nullable String password) {
        requireFile(path);
        var found =
                FILES.inspect(
                        path,
                        Objects.toString(path.getFileName(), ""),
                        new ReadingHints(null, password));
        requireColumns(found);
        return new BankFile(path, found, new ReadingHints(found.mapping(), password));
    }

    private static void requireFile(Path path) {
        if (Files.isDirectory(path)) {
            throw unreadable("\"%s\" is a directory. Name the files in it, such as %s/*.", path);
        }
        if (!Files.exists(path)) {
            throw unreadable("There is no file \"%s\". Check the name.", path);
        }
        if (!Files.isReadable(path)) {
            throw unreadable("\"%s\" may not be read. Ask for the right to.", path);
        }
        if (!Files.isRegularFile(path)) {
            throw unreadable("\"%s\" is no file but a device. Copy it to a file first.", path);
        }
    }

    private static UnreadableFile unreadable(String sentence, Path path) {
        return new UnreadableFile(UnreadableFile.Kind.UNREADABLE, sentence.formatted(path, path));
    }

    /** Several accounts in one file hinder an import, not a reading; unknown columns do both. */
    private static void requireColumns(Inspection found) {
        var problem = found.problem();
        if (found.mapping() == null || problem == null || found.statements().size() > 1) {
            return;
        }
        if (found.rowsTotal() > 0 || found.mapping().problem().isPresent()) {
            throw new UnreadableFile(UnreadableFile.Kind.UNREADABLE, problem);
        }
    }

    private static List<StatementSummary> one(Inspection found) {
        return List.of(
                new StatementSummary(
                        null,
                        found.statementAccount(),
                        found.currency(),
                        null,
                        null,
                        null,
                        null,
                        found.rowsTotal(),
                        Proof.UNPROVEN));
    }

    public Path path() {
        return path;
    }

    public Inspection inspection() {
        return found;
    }

    /** At least one. */
    public List<StatementSummary> statements() {
        return statements;
    }

    public long entries() {
        return survey.entries().stream().mapToLong(Long::longValue).sum();
    }

    public long entries(int statement) {
        return survey.entries().get(statement);
    }

    public long rejected() {
        return survey.rejected().stream().mapToLong(Long::longValue).sum();
    }

    /** The entries of all statements, in file order; for files that fit in memory. */
    public List<StatementEntry> readable() {
        var found = new ArrayList<StatementEntry>();
        try (var rows = open()) {
            while (rows.hasNext()) {
                if (rows.next() instanceof Accepted accepted) {
                    found.add(accepted.entry());
                }
            }
        }
        return found;
    }

    /** All rows, those of the first statement first, else in file order; each statement begun. */
    void forEach(Consumer<Integer> statement, Consumer<ReadRow> row) {
        if (survey.inOrder()) {
            inOrder(statement, row);
        } else {
            new Sorting(this::open, statements.size()).forEach(statement, row);
        }
    }

    private void inOrder(Consumer<Integer> statement, Consumer<ReadRow> row) {
        var begun = 0;
        try (var rows = open()) {
            while (rows.hasNext()) {
                var next = rows.next();
                while (begun <= next.statement()) {
                    statement.accept(begun++);
                }
                row.accept(next);
            }
        }
        while (begun < statements.size()) {
            statement.accept(begun++);
        }
    }

    private StatementReader open() {
        return FILES.open(path, found.format(), hints);
    }
}
