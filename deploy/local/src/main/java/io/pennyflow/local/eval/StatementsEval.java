package io.pennyflow.local.eval;

import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.local.eval.expected.Comparison;
import io.pennyflow.local.eval.expected.Expectations;
import io.pennyflow.local.parse.BankFile;
import io.pennyflow.local.parse.Logs;
import io.pennyflow.local.parse.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads every file below a directory laid out as format/suite and counts what came of each. What is
 * plainly no statement, such as a licence, counts as refused.
 */
@Command(name = "statements", description = "Read every file of a directory of bank files.")
final class StatementsEval implements Callable<Integer> {
    private static final int CRASHED = 2;
    private static final int FORMAT_AND_SUITE = 2;
    private static final List<String> COLUMNS =
            List.of(
                    "files",
                    "parsed",
                    "refused",
                    "crashed",
                    "entries",
                    "rejected",
                    "unbalanced",
                    "expected");
    private static final String NO_EXPECTATION = "no expectation";

    @Option(names = "--data", required = true, description = "The directory.")
    private Path data = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say for each file why it was refused, not balanced or wrong.")
    private boolean verbose;

    private final Map<String, Tally> suites = new TreeMap<>();
    private final Tally all = new Tally();

    @Override
    public Integer call() throws IOException {
        Logs.toStderr();
        try (var found = Files.walk(data)) {
            found.filter(Files::isRegularFile).sorted().forEach(this::read);
        }
        print();
        return all.isWithoutCrash() ? 0 : CRASHED;
    }

    private void read(Path path) {
        var suite = suites.computeIfAbsent(suiteOf(data.relativize(path)), it -> new Tally());
        try {
            var file = BankFile.of(path, null);
            suite.parsed(file);
            all.parsed(file);
            say(path, file);
            compare(path, suite, file.statements(), file.readable());
        } catch (UnreadableFile refusal) {
            suite.refused();
            all.refused();
            say(path, "refused: " + refusal.getMessage());
            if (refusal.kind() != UnreadableFile.Kind.PASSWORD) {
                compare(path, suite, List.of(), List.of());
            }
        } catch (RuntimeException | StackOverflowError mistake) {
            suite.crashed();
            all.crashed();
            System.err.println(Mistake.sentence(path, mistake));
        }
    }

    /** Beside what the suite says of the file, if it does; a refused file was read as empty. */
    private void compare(
            Path path, Tally suite, List<StatementSummary> statements, List<StatementEntry> rows) {
        var expected = Expectations.of(path);
        if (expected.isEmpty()) {
            return;
        }
        var differences = Comparison.differences(expected.get(), statements, rows);
        suite.compared(differences.isEmpty());
        all.compared(differences.isEmpty());
        differences.forEach(it -> say(path, "wrong: " + it));
    }

    private void say(Path path, BankFile file) {
        if (file.rejected() > 0) {
            say(path, file.rejected() + " rows rejected");
        }
        for (var statement : file.statements()) {
            var proof = statement.proof();
            if (Boolean.FALSE.equals(proof.balanced())) {
                say(path, "unbalanced by %s, %s".formatted(proof.difference(), statement));
            }
        }
    }

    private void say(Path path, String what) {
        if (verbose) {
            System.err.println(data.relativize(path) + ": " + what);
        }
    }

    private static String suiteOf(Path file) {
        var folders = Math.min(FORMAT_AND_SUITE, file.getNameCount() - 1);
        return IntStream.range(0, folders)
                .mapToObj(it -> file.getName(it).toString())
                .collect(Collectors.joining("/"));
    }

    private void print() {
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(all.figures()));
            return;
        }
        System.out.printf("%-44s", "suite");
        COLUMNS.forEach(it -> System.out.printf("%11s", it));
        System.out.printf("%16s%n", "wrong");
        suites.forEach(StatementsEval::row);
        row("all", all);
    }

    private static void row(String name, Tally tally) {
        System.out.printf("%-44s", name);
        COLUMNS.forEach(it -> System.out.printf("%11d", tally.figures().get(it)));
        System.out.printf(
                "%16s%n", tally.hasExpectation() ? tally.figures().get("wrong") : NO_EXPECTATION);
    }
}
