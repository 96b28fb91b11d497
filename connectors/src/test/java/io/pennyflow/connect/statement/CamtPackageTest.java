package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several CAMT documents in one file: appended to each other, or in a ZIP. */
class CamtPackageTest {
    private static final String ONE = CamtFixtures.statement(CamtFixtures.PURCHASE, "87.50");
    private static final String TWO =
            CamtFixtures.statement(CamtFixtures.batch("10.00", "20.00"), "130.00");

    private final Path folder;

    CamtPackageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsDocumentsAppendedToEachOther() {
        var file =
                file(
                        folder,
                        ONE + "\n" + TWO + "\n\n" + ONE.replace("<?xml version=\"1.0\"?>", ""));

        var found = inspect(file);

        assertThat(found.statements()).hasSize(3);
        assertThat(found.statements()).allSatisfy(it -> assertThat(it.proof().balanced()).isTrue());
        assertThat(entries(file)).hasSize(4);
    }

    @Test
    void countsLinesThroughAllDocuments() {
        var bad = "<Ntry>\n<Amt Ccy=\"EUR\">x</Amt></Ntry>";
        var text = ONE + "\n" + CamtFixtures.statement("\n" + bad, "100.00");
        var line = (int) text.substring(0, text.indexOf(bad)).lines().count() + 1;

        assertThat(StatementFixtures.reasons(file(folder, text)).get(0))
                .startsWith("Line " + line + ": ");
    }

    @Test
    void refusesADocumentTypeAndAnEndThatIsMissing() {
        assertThatThrownBy(
                        () -> inspect(file(folder, ONE + "<!DOCTYPE x [<!ENTITY e \"1\">]>" + ONE)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("declares a document type");
        assertThatThrownBy(() -> inspect(file(folder, ONE.replace("</Document>", ""))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("ends too early");
    }

    @Test
    void readsTheFilesOfAZipWhateverTheirEncoding() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("2026-01-13_C53.xml", ONE.getBytes(StandardCharsets.UTF_8));
        files.put(
                "more/2026-01-14_C53.XML",
                TWO.replace("Ann", "Änn").getBytes(StandardCharsets.ISO_8859_1));
        files.put("more/2026-01-14.pdf", new byte[] {1, 2, 3});
        files.put("__MACOSX/._2026-01-13_C53.xml", new byte[] {0, 5, 22});
        var file = file(folder, CamtFixtures.zip(files));

        var found = inspect(file);

        assertThat(found.format()).isEqualTo(StatementFormat.CAMT);
        assertThat(found.statements()).hasSize(2);
        assertThat(entries(file))
                .extracting(StatementEntry::counterpartyName)
                .containsExactly("Kiosk", "Änn", "Bob");
    }

    @Test
    void refusesAZipThatHoldsOtherFilesAsWell() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("one.xml", ONE.getBytes(StandardCharsets.UTF_8));
        files.put("two.csv", "a;b".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> inspect(file(folder, CamtFixtures.zip(files))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("\"two.csv\" beside XML files");
    }

    @Test
    void refusesAZipThatUnpacksToFarMoreThanItIs() {
        var files = Map.of("bomb.xml", new byte[40 << 20]);

        assertThatThrownBy(() -> inspect(file(folder, CamtFixtures.zip(files))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void refusesAZipOfTooManyFilesAndOneThatIsDamaged() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i <= Limits.ARCHIVE_FILES; i++) {
            files.put(i + ".xml", new byte[] {'<'});
        }
        var whole = CamtFixtures.zip(Map.of("one.xml", ONE.getBytes(StandardCharsets.UTF_8)));
        whole[50] ^= 0x55;

        assertThatThrownBy(() -> inspect(file(folder, CamtFixtures.zip(files))))
                .hasMessageContaining("more than 1,000 files");
        assertThatThrownBy(() -> inspect(file(folder, whole))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void saysWhoPaidWhereNobodySaysWhatFor() {
        var silent = CamtFixtures.PURCHASE.replace("<AddtlNtryInf>CARD</AddtlNtryInf>", "");
        var entry =
                silent.replace("<RmtInf><Ustrd>Paper</Ustrd><Ustrd>and ink</Ustrd></RmtInf>", "");

        assertThat(
                        entries(file(folder, CamtFixtures.statement(entry, "87.50")))
                                .get(0)
                                .description())
                .isEqualTo("Kiosk");
    }

    @Test
    void takesThePeriodFromTheBalancesWhereNoneIsStated() {
        assertThat(inspect(file(folder, ONE)).statements().get(0).from()).hasToString("2026-01-13");
        assertThat(inspect(file(folder, ONE)).statements().get(0).to()).hasToString("2026-01-13");
    }
}
