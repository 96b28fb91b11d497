package io.pennyflow.connect.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads every file of a folder of real statements and says what came of each. Runs only with {@code
 * -Dpennyflow.statements=DIR}; a file may be refused but never crash.
 */
@EnabledIfSystemProperty(named = "pennyflow.statements", matches = ".+")
class StatementCorpusTest {
    private static final int SHOWN = 3;

    private final StatementFiles files = new StatementFiles();
    private final List<String> crashed = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();
    private int parsed;
    private int undecided;
    private int refused;
    private long accepted;
    private long rejected;

    @Test
    void readsOrRefusesEveryFile() throws IOException {
        var folder = Path.of(System.getProperty("pennyflow.statements"));
        try (var found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).sorted().forEach(file -> read(folder, file));
        }

        Files.writeString(Path.of("target/statement-corpus.txt"), report + summary());
        assertThat(crashed).isEmpty();
    }

    private void read(Path folder, Path file) {
        line("=== " + folder.relativize(file));
        try {
            var name = String.valueOf(file.getFileName());
            report(file, files.inspect(file, name, ReadingHints.NONE));
        } catch (UnreadableFile refusal) {
            refused++;
            line("  REFUSED " + refusal.slug() + ": " + refusal.getMessage());
        } catch (RuntimeException e) {
            crashed.add(file + ": " + e);
            line("  CRASHED " + e);
        }
    }

    private void report(Path file, Inspection found) {
        line(
                "  %s %s rows=%d account=%s currency=%s %s"
                        .formatted(
                                found.format(),
                                found.encoding(),
                                found.rowsTotal(),
                                found.statementAccount(),
                                found.currency(),
                                found.statements()));
        line("  " + found.mapping());
        line("  header " + found.header());
        if (found.problem() != null) {
            line("  PROBLEM " + found.problem());
        }
        if (found.mapping() != null && found.mapping().problem().isPresent()) {
            undecided++;
            return;
        }
        parsed++;
        rows(file, found);
    }

    private void rows(Path file, Inspection found) {
        var good = 0;
        var bad = 0;
        try (var rows = files.open(file, found.format(), ReadingHints.of(found.mapping()))) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row instanceof Accepted it && good++ < SHOWN) {
                    line("    " + it.line() + " " + it.entry());
                } else if (row instanceof Rejected it && bad++ < SHOWN) {
                    line("    REJECTED " + it.reason() + " <" + it.content() + ">");
                }
            }
        }
        accepted += good;
        rejected += bad;
        line("  accepted=%d rejected=%d".formatted(good, bad));
    }

    private void line(String text) {
        report.append(text).append(System.lineSeparator());
    }

    private String summary() {
        return "parsed=%d undecided=%d refused=%d crashed=%d accepted=%d rejected=%d%n"
                .formatted(parsed, undecided, refused, crashed.size(), accepted, rejected);
    }
}
