package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.FILES;
import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static io.pennyflow.connect.statement.StatementFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is uploaded: rows, reasons or a refusal, and never anything else. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileStatementTest {
    private static final String CSV =
            """
            Buchungstag;Wertstellung;Empfänger;Verwendungszweck;Betrag;Währung;Saldo
            03.01.2026;04.01.2026;Müller GmbH;"Miete; Januar";-1.250,00;EUR;2.000,00
            13.01.2026;13.01.2026;Arbeit AG;Lohn ""netto"";3.100,50;EUR;5.100,50
            14.01.2026;14.01.2026;Bäcker;Brötchen;(4,50);EUR;5.096,00
            """;

    private final Path folder;

    HostileStatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \n", "\ufeff", ";;;\n;;\n"})
    void callsAFileWithoutContentEmpty(String text) {
        var refusal = refusal(file(folder, text));

        assertThat(refusal.slug()).isEqualTo("empty-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a0000000d49484452", "504b030414000600", "255044462d312e37",
                "d0cf11e0a1b11ae1", "1f8b0800", "000102030405060708090a0b0c0d0e0f"
            })
    void refusesBinaryFiles(String hex) {
        var bytes = Arrays.copyOf(HexFormat.of().parseHex(hex), 5_000);

        assertThat(refusal(file(folder, bytes)).slug()).isEqualTo("unreadable-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear bank,\nplease send me my statement.\nYours\n",
                "<html><body><table><tr><td>1</td></tr></table></body></html>",
                "{\"transactions\": [{\"amount\": 1}]}",
                "# How to read it\nskip 1\nfields date, description, amount\ncurrency EUR\nend\n",
            })
    void refusesTextThatIsNoStatement(String text) {
        assertThat(refusal(file(folder, text)).slug()).isEqualTo("unreadable-file");
    }

    @Test
    void refusesAFileLargerThanTheLimit() throws IOException {
        var file = file(folder, "Date,Text,Amount\n");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(Limits.FILE_BYTES);
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }

        assertThat(refusal(file).slug()).isEqualTo("file-too-large");
    }

    @Test
    void refusesAnOfxFileCutAtAnyByte() {
        var whole = OfxFixtures.sgml(OfxFixtures.PURCHASE).getBytes(StandardCharsets.UTF_8);
        var end = new String(whole, StandardCharsets.UTF_8).indexOf("</OFX>");

        for (var length = 10; length < end + 5; length += 10) {
            var cut = file(folder, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> inspect(cut)).isInstanceOf(UnreadableFile.class);
            assertThatThrownBy(() -> FILES.open(cut, StatementFormat.OFX, ReadingHints.NONE))
                    .isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void refusesTheSecondHalfOfAnOfxFile() {
        var whole = OfxFixtures.sgml(OfxFixtures.PURCHASE);

        var refusal = refusal(file(folder, whole.substring(whole.indexOf("<STMTTRN>"))));

        assertThat(refusal).hasMessageContaining("beginning").hasMessageContaining("missing");
    }

    @Test
    void readsOrRefusesACsvCutAtAnyByte() {
        var whole = CSV.getBytes(StandardCharsets.UTF_8);

        for (var length = 10; length < whole.length; length += 10) {
            readOrRefuse(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void refusesEntitiesAndDocumentTypes() {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE OFX [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                        + "<OFX><STMTRS><CURDEF>&b;</CURDEF></STMTRS></OFX>";
        var outside =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                        + "<OFX><STMTRS><CURDEF>&f;</CURDEF></STMTRS></OFX>";

        assertThat(refusal(file(folder, bomb))).hasMessageContaining("entities");
        assertThat(refusal(file(folder, outside))).hasMessageContaining("entities");
    }

    @Test
    void readsOnBehindALineOfTenMegabytes() {
        var text =
                "Date,Text,Amount\n2026-01-13,Kiosk,-4.50\n2026-01-14,"
                        + "x".repeat(10 << 20)
                        + ",-1.00\n2026-01-15,Bus,-2.00\n";
        var file = file(folder, text);

        assertThat(entries(file))
                .extracting(StatementEntry::description)
                .containsExactly("Kiosk", "Bus");
        assertThat(reasons(file))
                .containsExactly("Line 3 is longer than 65,536 characters. Shorten or remove it.");
    }

    @Test
    void refusesAFileOfOneEndlessLine() {
        assertThat(refusal(file(folder, "x".repeat(10 << 20))).slug()).isEqualTo("unreadable-file");
        assertThat(refusal(file(folder, " ".repeat(10 << 20))).slug()).isNotEmpty();
        assertThat(refusal(file(folder, "\r".repeat(1 << 20))).slug()).isEqualTo("empty-file");
    }

    @Test
    void survivesAHundredThousandColumns() {
        var header = "Date,Text,Amount" + ",x".repeat(100_000);
        var row = "\n2026-01-13,Kiosk,-4.50" + ",".repeat(100_000);

        readOrRefuse((header + row).getBytes(StandardCharsets.UTF_8));
        readOrRefuse("1,".repeat(30_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void survivesQuotesThatAreNeverClosed() {
        readOrRefuse("\"a\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        readOrRefuse(
                ("Date,Text,Amount\n" + "2026-01-13,\"Kiosk,-4.50\n".repeat(20_000))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void survivesAnOfxFileOfNothingButOpenTags() {
        readOrRefuse(("<OFX>" + "<STMTTRN>".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        readOrRefuse(("<OFX>" + "<A>".repeat(200_000) + "</OFX>").getBytes(StandardCharsets.UTF_8));
        readOrRefuse(
                OfxFixtures.sgml("<STMTTRN><MEMO>" + "x".repeat(5 << 20) + "</STMTTRN>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsOrRefusesTwoThousandMutations() {
        var random = new Random(20260201);
        var sources =
                new byte[][] {
                    CSV.getBytes(StandardCharsets.UTF_8),
                    CSV.getBytes(StandardCharsets.ISO_8859_1),
                    CSV.getBytes(StandardCharsets.UTF_16LE),
                    OfxFixtures.sgml(OfxFixtures.PURCHASE).getBytes(StandardCharsets.UTF_8),
                    OfxFixtures.xml(OfxFixtures.PURCHASE).getBytes(StandardCharsets.UTF_8),
                };

        for (var i = 0; i < 2_000; i++) {
            readOrRefuse(mutated(sources[i % sources.length], random));
        }
    }

    private static byte[] mutated(byte[] source, Random random) {
        var bytes = source.clone();
        var changes = 1 + random.nextInt(12);
        for (var i = 0; i < changes; i++) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "\";,\n\r\t<>/&-(0.'|".charAt(random.nextInt(16));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    var from = random.nextInt(bytes.length);
                    var length = Math.min(40, bytes.length - Math.max(at, from));
                    System.arraycopy(
                            source, Math.min(from, source.length - length), bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private void readOrRefuse(byte[] bytes) {
        var file = file(folder, bytes);
        try {
            var found = inspect(file);
            if (found.mapping() == null || found.mapping().problem().isEmpty()) {
                var rows = rows(file, found.format(), ReadingHints.of(found.mapping()));
                assertThat(rows).hasSize(Math.toIntExact(found.rowsTotal()));
            }
        } catch (UnreadableFile refusal) {
            assertThat(refusal).message().endsWith(".");
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnreadableFile refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> inspect(file));
    }
}
