package io.pennyflow.local.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseCommandTest {
    private static final String STATEMENT =
            """
            Date;Amount;Currency;Description
            2026-03-02;-12.50;EUR;Café Zürich
            2026-03-31;no amount;EUR;Torn
            2026-03-03;2000.00;EUR;Salary
            """;

    private final Path folder;
    private final Path statement;
    private int code;

    ParseCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.statement = Files.writeString(folder.resolve("march.csv"), STATEMENT);
    }

    @Test
    void printsAFileThenItsStatementThenItsRowsInFileOrder() {
        var lines = json(statement);

        assertThat(lines)
                .extracting(it -> it.get("type").asString())
                .containsExactly("file", "statement", "entry", "rejected", "entry");
        assertThat(lines.get(0).get("outcome").asString()).isEqualTo("parsed");
        assertThat(lines.get(2).get("amount").asString()).isEqualTo("-12.50");
        assertThat(lines.get(2).get("description").asString()).isEqualTo("Café Zürich");
        assertThat(lines.get(2).get("valueOn").isNull()).isTrue();
        assertThat(lines.get(3).get("line").asInt()).isEqualTo(3);
        assertThat(code).isZero();
    }

    @Test
    void goesOnBehindAFileThatIsRefused() throws IOException {
        var picture =
                Files.write(folder.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        var lines = json(picture, statement);

        assertThat(lines.get(0).get("outcome").asString()).isEqualTo("refused");
        assertThat(lines.get(0).get("reason").asString()).contains("a picture");
        assertThat(lines.get(1).get("outcome").asString()).isEqualTo("parsed");
        assertThat(code).isEqualTo(2);
    }

    @Test
    void tellsWhatItAssumedOfAFile() throws IOException {
        var qif = Files.writeString(folder.resolve("a.qif"), "!Type:Bank\nD02/03/24\nT1\n^\n");

        assertThat(json(qif).get(0).get("question").asString()).contains("month-day-year");
        assertThat(json(statement).get(0).get("question").isNull()).isTrue();
    }

    @Test
    void saysThatADirectoryIsOne() {
        var lines = json(folder);

        assertThat(lines.get(0).get("reason").asString()).contains("is a directory");
        assertThat(code).isEqualTo(2);
    }

    @Test
    void printsATableForAPerson() {
        var table = run(statement.toString());

        assertThat(table)
                .contains("-12.50 EUR", "Café Zürich", "1 row rejected")
                .contains("Positive amounts are money in: nothing in the file says otherwise.");
        assertThat(table).doesNotContain("\u001b[");
    }

    private List<JsonNode> json(Path... files) {
        var arguments = new ArrayList<>(List.of("--json"));
        List.of(files).forEach(it -> arguments.add(it.toString()));
        return run(arguments.toArray(String[]::new))
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private String run(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            code = new CommandLine(new ParseCommand()).execute(arguments);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
