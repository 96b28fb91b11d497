package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.readOrRefuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statement files that come packed. */
class ArchiveTest {
    private static final String TABLE = "Date,Description,Amount\n13/02/2026,Bread,-4.10\n";
    private final Path folder;

    ArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsATableOutOfAZip() throws IOException {
        var zip = file(folder, zip(Map.of("2026/bank.csv", bytes(TABLE))));

        assertThat(inspect(zip).format()).isEqualTo(StatementFormat.CSV);
        assertThat(entries(zip)).hasSize(1);
    }

    @Test
    void readsOneFileOutOfGzip() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes(TABLE));
        }

        assertThat(entries(file(folder, packed.toByteArray()))).hasSize(1);
    }

    @Test
    void readsManySwiftFilesAsOneWhateverTheirEncoding() throws IOException {
        var one = mt940("1", "Br\u00f6tchen").getBytes(StandardCharsets.ISO_8859_1);
        var two = bytes(mt940("2", "K\u00e4se"));
        var zip =
                file(
                        folder,
                        zip(
                                Map.of(
                                        "a.sta",
                                        one,
                                        "__MACOSX/._a.sta",
                                        new byte[] {1},
                                        "b.sta",
                                        two)));

        assertThat(inspect(zip).statements()).hasSize(2);
        assertThat(entries(zip))
                .extracting(StatementEntry::description)
                .containsExactly("Br\u00f6tchen", "K\u00e4se");
    }

    @Test
    void readsManyOfxFilesAsOne() throws IOException {
        var zip = file(folder, zip(Map.of("a.qfx", ofx("A"), "b.qfx", ofx("B"))));

        assertThat(inspect(zip).statements())
                .extracting(StatementSummary::account)
                .containsExactly("A", "B");
    }

    @Test
    void refusesFilesThatDoNotGoTogether() throws IOException {
        var tables = file(folder, zip(Map.of("a.csv", bytes(TABLE), "b", bytes(TABLE))));
        var nested = file(folder, zip(Map.of("a.zip", zip(Map.of("b", bytes(TABLE))))));
        var none = file(folder, zip(Map.of("a/", new byte[0])));

        assertThatThrownBy(() -> inspect(tables)).hasMessageContaining("cannot be read as one");
        assertThatThrownBy(() -> inspect(nested)).hasMessageContaining("another archive");
        assertThatThrownBy(() -> inspect(none)).hasMessageContaining("holds no files");
    }

    @Test
    void refusesABomb() throws IOException {
        var zeros = new byte[64 * 1024 * 1024];
        var zip = file(folder, zip(Map.of("a.csv", zeros)));

        assertThatThrownBy(() -> inspect(zip))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void readsOrRefusesAnArchiveCutAnywhere() throws IOException {
        var zip = zip(Map.of("a.sta", bytes(mt940("1", "one")), "b", ofx("A")));

        for (var length = 1; length <= zip.length; length++) {
            readOrRefuse(file(folder, Arrays.copyOf(zip, length)));
        }
    }

    @Test
    void leavesNothingUnpackedBehind() throws IOException {
        var before = unpacked();

        var zip = file(folder, zip(Map.of("a.csv", bytes(TABLE))));
        entries(zip);

        assertThat(unpacked()).isEqualTo(before);
    }

    private static List<Path> unpacked() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.list(temporary)) {
            return files.filter(it -> it.toString().contains("pennyflow-archive"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String mt940(String number, String text) {
        return """
                :20:A
                :25:12345678/%s
                :28C:1/1
                :60F:C260212EUR100,00
                :61:2602130213D4,10NTRFNONREF
                :86:166?20%s
                :62F:C260213EUR95,90
                -
                """
                .formatted(number, text);
    }

    private static byte[] ofx(String account) {
        return bytes(
                "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>%s"
                                .formatted(account)
                        + "</BANKACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>20260213<TRNAMT>-4.10"
                        + "<FITID>1<NAME>Bread</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS>"
                        + "</BANKMSGSRSV1></OFX>");
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return packed.toByteArray();
    }
}
