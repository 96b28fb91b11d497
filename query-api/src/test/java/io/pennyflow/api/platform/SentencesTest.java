package io.pennyflow.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFiles;
import io.pennyflow.connect.statement.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final String MT940 =
            """
            :20:X
            :25:DE1/1
            :28C:1/1
            :60F:C260101EUR1,00
            %s
            :62F:C260131EUR1,00
            """;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    private Path directory;

    @Test
    void knowsASentenceByItsCodeAndWhatIsParticularToIt() {
        var said =
                Sentences.of(
                        "This file is of the account …0130, but \"A\" is the account …9890."
                                + " Choose the right one, or start it anyway.");

        assertThat(said)
                .isEqualTo(
                        new Sentence(
                                "other-account-number",
                                Map.of("number", "…0130", "account", "A", "known", "…9890"),
                                null));
    }

    @Test
    void knowsTheSentenceInsideASentence() {
        var said = Sentences.of("Line 5: \"n/a\" is not an amount. Correct it in the file.");

        var inside = "\"n/a\" is not an amount. Correct it in the file.";
        assertThat(said)
                .isEqualTo(
                        new Sentence(
                                "line",
                                Map.of("line", "5", "because", inside),
                                new Sentence("no-amount", Map.of("text", "n/a"), null)));
    }

    @Test
    void knowsWhyTwoAreTakenForOne() {
        var said =
                Sentences.ofAll(
                        List.of(
                                "The same amount, 3 days apart",
                                "12 days apart",
                                "The words differ",
                                "The moon is full"));

        assertThat(said)
                .containsExactly(
                        new Sentence("amount-days", Map.of("days", "3"), null),
                        new Sentence("days-apart", Map.of("days", "12"), null),
                        new Sentence("words-differ", Map.of(), null),
                        null);
    }

    @Test
    void givesNoCodeToWordsThatAreNotInTheCatalogue() {
        assertThat(Sentences.of("The moon is full.")).isNull();
        assertThat(Sentences.of(null)).isNull();
        assertThat(Sentences.of("x".repeat(100_000))).isNull();
    }

    /** What the statement library says must not drift away from the catalogue. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date;Text;Amount\n01.02.2026;a;1,00\nno day;b;2,00\n",
                "Date;Text;Amount\n13.02.2026;a;1,00\n02.02.2026;b;n/a\n",
                "Date;Text;Amount\n13.02.2026;a;1,00\n;b;2,00\n02.02.2026;c;\n",
                "Date;Text;Amount\n13.02.2026;a;1,00\n02.02.2026;c;1,234567\n",
                "Date;Text;Amount\n13.02.2026;a;1,00\n02.02.2026;\"c;1,23\n",
                "Date;Text;Amount\n",
                "Date;Text;Amount\nx;y;z\n",
                "Dear customer, the service is down.",
                "",
                "\n\n\n",
                "!Type:Bank\nD13/02/26\nT1\n^\nD31/02/26\nT1\n^\n",
                "!Type:Bank\nD13/02/26\nT1\n^\nT1\n^\nD12/02/26\n^\nD12/02/26\nTx\n^\n",
                "!Type:Bank\nD01/02/26\nT1\n^\n",
                "!Type:Bank\n",
                "<?xml version=\"1.0\"?><note>x</note>",
                "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03\"/>",
                "<OFX><BANKMSGSRSV1><STMTTRNRS>",
            })
    void knowsWhatTheStatementLibrarySays(String content) throws Exception {
        for (var sentence : said(content)) {
            assertThat(known(Sentences.of(sentence))).as(sentence).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {":61:garbage", ":61:2613010101C1,00NMSCX", ":61:260105C1,23456NMSCX"})
    void knowsWhatIsSaidOfLinesOfMt940(String line) throws Exception {
        assertThat(said(MT940.formatted(line)))
                .isNotEmpty()
                .allMatch(it -> known(Sentences.of(it)));
    }

    private static boolean known(@Nullable Sentence said) {
        return said != null && (!said.parameters().containsKey("because") || known(said.because()));
    }

    /** Everything a person would be told of the file. */
    private List<String> said(String content) throws Exception {
        var file = directory.resolve("file");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        try {
            var found = new StatementFiles().inspect(file, "file", ReadingHints.NONE);
            var all = new ArrayList<String>();
            found.rows().stream()
                    .filter(it -> it.reason() != null)
                    .forEach(it -> all.add(it.reason()));
            for (var each : new String[] {found.problem(), found.question()}) {
                if (each != null) {
                    all.add(each);
                }
            }
            return all;
        } catch (UnreadableFile e) {
            return List.of(e.getMessage());
        }
    }
}
