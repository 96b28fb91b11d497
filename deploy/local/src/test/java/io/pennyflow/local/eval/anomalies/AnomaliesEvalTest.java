package io.pennyflow.local.eval.anomalies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnomaliesEvalTest {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @TempDir Path directory = Path.of("");

    @Test
    void findsASpikeInItsWindow() throws IOException {
        writeSeries("up.csv", 600);
        windows("{\"made/up.csv\": [[\"%s.000000\", \"%s.000000\"]]}".formatted(at(595), at(620)));

        var printed = evaluate("nab");

        assertThat(printed).contains("\"files\":1").containsPattern("\"standardScore\":9\\d");
    }

    @Test
    void refusesAWindowThatIsNotInItsSeries() throws IOException {
        writeSeries("up.csv", 600);
        windows("{\"made/up.csv\": [[\"1999-01-01 00:00:00\", \"1999-01-02 00:00:00\"]]}");

        assertThat(evaluate("nab")).contains("made/up.csv begins or ends at 1999-01-01");
    }

    @Test
    void aTablesAreaSaysHowWellItsAnomaliesAreToldApart() throws IOException {
        var random = new Random(1);
        var table = new StringBuilder("x,y,label\n");
        for (var i = 0; i < 200; i++) {
            var off = i % 50 == 0 ? 20 : 0;
            table.append(random.nextGaussian() + off).append(',');
            table.append(random.nextGaussian()).append(',').append(off > 0 ? 1 : 0).append('\n');
        }
        Files.writeString(directory.resolve("made-up.csv"), table);

        assertThat(evaluate("tabular"))
                .contains("\"meanRocAuc\":1.0")
                .contains("\"name\":\"made-up\"");
    }

    @Test
    void saysWhichLineIsNoRow() throws IOException {
        Files.writeString(directory.resolve("made-up.csv"), "x,label\n1,0\n2,zero\n");

        assertThat(evaluate("tabular")).contains("Line 3 of").contains("2,zero");
    }

    private void writeSeries(String name, int spike) throws IOException {
        var random = new Random(2);
        var text = new StringBuilder("timestamp,value\n");
        for (var i = 0; i < 1_000; i++) {
            text.append(at(i)).append(',').append(i == spike ? 99 : random.nextDouble());
            text.append('\n');
        }
        Files.createDirectories(directory.resolve("made"));
        Files.writeString(directory.resolve("made").resolve(name), text);
    }

    private void windows(String json) throws IOException {
        Files.writeString(directory.resolve("windows.json"), json);
    }

    private static String at(int row) {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(5L * row).format(TIME);
    }

    /** What a person sees, errors too. */
    private String evaluate(String kind) {
        var out = System.out;
        var err = System.err;
        var seen = new ByteArrayOutputStream();
        try (var print = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            System.setOut(print);
            System.setErr(print);
            new CommandLine(new AnomaliesEval())
                    .execute("--data", directory.toString(), "--kind", kind, "--json");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return seen.toString(StandardCharsets.UTF_8);
    }
}
