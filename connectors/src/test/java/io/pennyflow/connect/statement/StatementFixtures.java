package io.pennyflow.connect.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Statement files written for one test, and short ways to read them. */
final class StatementFixtures {
    static final StatementFiles FILES = new StatementFiles();

    private StatementFixtures() {}

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "statement", ".dat"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String text, Charset charset) {
        return file(folder, text.getBytes(charset));
    }

    static Path file(Path folder, String text) {
        return file(folder, text, StandardCharsets.UTF_8);
    }

    static Inspection inspect(Path file) {
        return FILES.inspect(file, "statement.csv", ReadingHints.NONE);
    }

    static List<ReadRow> rows(Path file) {
        var found = inspect(file);
        return rows(file, found.format(), ReadingHints.of(found.mapping()));
    }

    static List<ReadRow> rows(Path file, StatementFormat format, ReadingHints hints) {
        var rows = new ArrayList<ReadRow>();
        try (var reader = FILES.open(file, format, hints)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    static List<StatementEntry> entries(Path file) {
        return rows(file).stream()
                .filter(Accepted.class::isInstance)
                .map(row -> ((Accepted) row).entry())
                .toList();
    }

    static List<String> reasons(Path file) {
        return rows(file).stream()
                .filter(Rejected.class::isInstance)
                .map(row -> ((Rejected) row).reason())
                .toList();
    }

    /** As many rows as were counted, or a refusal in a sentence; anything else fails. */
    static void readOrRefuse(Path file) {
        try {
            var found = inspect(file);
            if (found.mapping() == null || found.mapping().problem().isEmpty()) {
                var rows = rows(file, found.format(), ReadingHints.of(found.mapping()));
                assertThat(rows).hasSize(Math.toIntExact(found.rowsTotal()));
            }
        } catch (UnreadableFile refusal) {
            assertThat(refusal).message().endsWith(".");
        }
    }
}
