package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.FILES;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.WorkbookFixtures.protectedXls;
import static io.pennyflow.connect.statement.WorkbookFixtures.protectedXlsx;
import static io.pennyflow.connect.statement.WorkbookFixtures.with;
import static io.pennyflow.connect.statement.WorkbookFixtures.xls;
import static io.pennyflow.connect.statement.WorkbookFixtures.xlsx;
import static io.pennyflow.connect.statement.WorkbookFixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks nobody should send: each is refused with a sentence, in bounded time and memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] PLAIN = xlsx(WorkbookFixtures::statement);

    private final Path folder;

    HostileWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<byte[]> locked() {
        return List.of(
                protectedXlsx(PLAIN, "secret"),
                protectedXls(WorkbookFixtures::statement, "secret"));
    }

    @ParameterizedTest
    @MethodSource("locked")
    void asksForThePasswordOfAProtectedWorkbook(byte[] book) {
        var file = file(folder, book);

        assertThat(refusal(file, null))
                .hasMessageContaining("protected. Give its password")
                .returns("password-needed", UnreadableFile::slug);
        assertThat(refusal(file, "wrong"))
                .hasMessageContaining("not the right one")
                .returns("password-needed", UnreadableFile::slug);
    }

    @ParameterizedTest
    @MethodSource("locked")
    void opensAProtectedWorkbookWithItsPassword(byte[] book) {
        var file = file(folder, book);

        var found = FILES.inspect(file, "locked", new ReadingHints(null, "secret"));
        var hints = new ReadingHints(found.mapping(), "secret");

        assertThat(StatementFixtures.rows(file, StatementFormat.XLSX, hints)).hasSize(3);
    }

    @Test
    void opensAWorkbookThatIsOnlyProtectedAgainstChanges() {
        var book = protectedXlsx(PLAIN, "VelvetSweatshop");

        assertThat(inspect(file(folder, book)).rowsTotal()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, a Word document",
        "ppt/presentation.xml, a PowerPoint presentation",
        "META-INF/MANIFEST.MF, a Java archive",
        "xl/workbook.bin, a binary Excel workbook",
    })
    void namesAZipThatIsNoWorkbook(String part, String name) {
        assertThat(refusal(zip(Map.of(part, "x"))))
                .hasMessageContaining(name)
                .returns("unreadable-file", UnreadableFile::slug);
    }

    @Test
    void namesAnOpenDocument() {
        assertThat(refusal(zip(Map.of("mimetype", "x", "content.xml", "<x/>"))))
                .hasMessageContaining("an OpenDocument file")
                .hasMessageContaining("save it as an Excel workbook");
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, a Word document",
        "PowerPoint Document, a PowerPoint presentation",
        "Book, a workbook of Excel 95",
        "Contents, an Office document",
    })
    void namesACompoundFileThatIsNoWorkbook(String entry, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        }

        assertThat(refusal(out.toByteArray())).hasMessageContaining(name);
    }

    @Test
    void refusesAZipBomb() {
        var bomb = "<worksheet><sheetData>" + "<row></row>".repeat(5_000_000);

        assertThat(refusal(with(PLAIN, SHEET, bomb)))
                .returns("file-too-large", UnreadableFile::slug);
    }

    @Test
    void refusesATextUsedSoOftenThatItFillsTheDisk() {
        var strings = "<sst><si><t>" + "x".repeat(32_000) + "</t></si></sst>";
        var cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(10_000) + "</row>";
        var book = with(PLAIN, "xl/sharedStrings.xml", strings);

        assertThat(refusal(with(book, SHEET, "<worksheet><sheetData>" + cells)))
                .returns("file-too-large", UnreadableFile::slug);
    }

    @Test
    void refusesTooManyParts() {
        var parts = new LinkedHashMap<String, String>();
        for (var i = 0; i <= Limits.WORKBOOK_PARTS; i++) {
            parts.put("xl/p" + i, "");
        }

        assertThat(refusal(zip(parts))).hasMessageContaining("10,000 parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1048577\"/>", "<row r=\"2147483647\"/>"})
    void refusesARowBeyondTheLast(String row) {
        assertThat(refusal(with(PLAIN, SHEET, "<worksheet><sheetData>" + row)))
                .hasMessageContaining("1,048,576 rows");
    }

    @Test
    void refusesAColumnBeyondTheLast() {
        var cell = "<row><c r=\"ZZZZ1\"><v>1</v></c></row>";

        assertThat(refusal(with(PLAIN, SHEET, "<worksheet><sheetData>" + cell)))
                .hasMessageContaining("16,384 columns");
    }

    static Stream<String> entities() {
        return Stream.of(SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml");
    }

    @ParameterizedTest
    @MethodSource("entities")
    void refusesEntitiesInAnyPart(String part) {
        var laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
                        + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&b;&f;</x>";

        assertThat(refusal(with(PLAIN, part, laughs))).hasMessageContaining("entities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<!--<", "<a b=\"", "<![CDATA[<"})
    void refusesXmlThatNeverEnds(String piece) {
        assertThat(refusal(with(PLAIN, SHEET, "<worksheet>" + piece.repeat(1_000_000))))
                .isNotNull();
    }

    @Test
    void refusesEndlesslyManyNames() {
        var names = new StringBuilder("<worksheet>");
        for (var i = 0; i < 100_000; i++) {
            names.append("<n").append(i).append("/>");
        }

        assertThat(refusal(with(PLAIN, SHEET, names.toString()))).isNotNull();
    }

    @Test
    void refusesAWorkbookWithoutCells() {
        assertThat(refusal(xlsx(it -> it.createSheet("Empty"))))
                .returns("empty-file", UnreadableFile::slug);
        assertThat(refusal(xls(it -> it.createSheet("Empty"))))
                .returns("empty-file", UnreadableFile::slug);
    }

    @Test
    void readsOrRefusesAWorkbookCutAtAnyByte() {
        for (var book : List.of(PLAIN, xls(WorkbookFixtures::statement), locked().get(0))) {
            for (var length = 8; length < book.length; length += 1 + book.length / 100) {
                var cut = file(folder, Arrays.copyOf(book, length));

                readOrRefuse(cut);
            }
        }
    }

    @Test
    void survivesNumbersThatAreNone() {
        var cells =
                "<row><c><v>1e999999999</v></c><c s=\"99999\"><v>-1E-400</v></c><c><v>NaN</v></c>"
                        + "<c t=\"s\"><v>77</v></c><c t=\"s\"><v>x</v></c><c t=\"?\"><v>1</v></c></row>";

        readOrRefuse(file(folder, with(PLAIN, SHEET, "<worksheet><sheetData>" + cells)));
    }

    private static void readOrRefuse(Path file) {
        try {
            assertThat(inspect(file).rows()).isNotNull();
        } catch (UnreadableFile refused) {
            assertThat(refused).message().endsWith(".");
        }
    }

    private UnreadableFile refusal(byte[] book) {
        return refusal(file(folder, book), null);
    }

    private static UnreadableFile refusal(Path file, @Nullable String password) {
        return catchThrowableOfType(
                UnreadableFile.class,
                () -> FILES.inspect(file, "hostile", new ReadingHints(null, password)));
    }
}
