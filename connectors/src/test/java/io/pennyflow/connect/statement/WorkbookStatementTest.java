package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.FILES;
import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static io.pennyflow.connect.statement.WorkbookFixtures.row;
import static io.pennyflow.connect.statement.WorkbookFixtures.xls;
import static io.pennyflow.connect.statement.WorkbookFixtures.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.Proof.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookStatementTest {
    private final Path folder;

    WorkbookStatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<byte[]> editions() {
        return List.of(
                xlsx(WorkbookFixtures::statement),
                xls(WorkbookFixtures::statement),
                SPREADSHEET_XML.getBytes(StandardCharsets.UTF_8),
                HTML.getBytes(StandardCharsets.UTF_8));
    }

    private static final String SPREADSHEET_XML =
            """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
             <Worksheet ss:Name="S"><Table>
              <Row><Cell ss:MergeAcross="3"><Data ss:Type="String">Account statement</Data></Cell></Row>
              <Row ss:Index="3">
               <Cell><Data ss:Type="String">Date</Data></Cell>
               <Cell><Data ss:Type="String">Description</Data></Cell>
               <Cell><Data ss:Type="String">Amount</Data></Cell>
               <Cell><Data ss:Type="String">Balance</Data></Cell></Row>
              <Row><Cell><Data ss:Type="DateTime">2026-01-13T00:00:00.000</Data></Cell>
               <Cell><Data ss:Type="String">Kiosk, &quot;Nord&quot;</Data></Cell>
               <Cell><Data ss:Type="Number">-4.5</Data></Cell>
               <Cell><Data ss:Type="Number">95.5</Data></Cell></Row>
              <Row><Cell><Data ss:Type="DateTime">2026-01-14T00:00:00.000</Data></Cell>
               <Cell><Data ss:Type="String">Salary January</Data></Cell>
               <Cell><Data ss:Type="Number">1000</Data></Cell>
               <Cell><Data ss:Type="Number">1095.5</Data></Cell></Row>
              <Row><Cell><Data ss:Type="DateTime">2026-01-15T00:00:00.000</Data></Cell>
               <Cell><Data ss:Type="String">Rent</Data></Cell>
               <Cell><Data ss:Type="Number">-900.30000000000007</Data></Cell>
               <Cell><Data ss:Type="Number">195.2</Data></Cell></Row>
             </Table></Worksheet></Workbook>
            """;

    private static final String HTML =
            """
            <html><head><style>td { color: red }</style></head><body>
            <table><tr><td colspan=4>Account statement</td></tr><tr></tr>
            <tr><th>Date<th>Description<th>Amount<th>Balance</tr>
            <tr><td>13/01/2026</td><td>Kiosk, &quot;Nord&quot;</td><td>-4.50</td><td>95.50</td></tr>
            <tr><td>14/01/2026</td><td>Salary<br>January</td><td>1,000.00</td><td>1,095.50</td></tr>
            <tr><td>15/01/2026</td><td>Rent</td><td>-900.30</td><td>195.20</td></tr>
            </table></body></html>
            """;

    @ParameterizedTest
    @MethodSource("editions")
    void readsTheSameFromEveryEdition(byte[] book) {
        var file = file(folder, book);

        var read = entries(file);

        assertThat(inspect(file).format()).isEqualTo(StatementFormat.XLSX);
        assertThat(read)
                .extracting(StatementEntry::bookedOn)
                .containsExactly(day(13), day(14), day(15));
        assertThat(read)
                .extracting(StatementEntry::description)
                .containsExactly("Kiosk, \"Nord\"", "Salary January", "Rent");
        assertThat(read)
                .extracting(entry -> entry.amount().stripTrailingZeros().toPlainString())
                .containsExactly("-4.5", "1000", "-900.3");
        assertThat(inspect(file).statements().get(0).proof().verdict()).isEqualTo(Verdict.BALANCED);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void numbersLinesAsTheSheetNumbersItsRows(byte[] book) {
        assertThat(inspect(file(folder, book)).rows().get(0).line()).isEqualTo(4);
    }

    @Test
    void readsTheSheetWithMostTransactions() {
        var book =
                xlsx(
                        it -> {
                            row(it.createSheet("Summary"), 0, "Total", "2026-01-31", "95.50");
                            WorkbookFixtures.statement(it);
                            row(it.createSheet("Terms"), 0, "Terms", "and conditions");
                        });

        assertThat(entries(file(folder, book))).hasSize(3);
    }

    @Test
    void rejectsARowThatCannotBeReadAndSaysWhere() {
        var book =
                table(
                        it -> {
                            row(it, 1, "2026-01-13", "-4.50", "Bus");
                            row(it, 2, "2026-02-30", "-1.00", "Never");
                        });

        assertThat(reasons(file(folder, book))).singleElement().asString().startsWith("Line 3");
    }

    @Test
    void readsAsAMappingSaysWhateverItsEncodingAndDelimiter() {
        var file = file(folder, xlsx(WorkbookFixtures::statement));
        var found = Objects.requireNonNull(inspect(file).mapping());
        var mapping =
                new CsvMapping(
                        "windows-1252",
                        ';',
                        found.hasHeader(),
                        found.skipLines(),
                        found.dateOrder(),
                        found.numberFormat(),
                        found.columns());

        var again = FILES.inspect(file, "again", ReadingHints.of(mapping));

        assertThat(again.problem()).isNull();
        assertThat(again.headerHash()).isEqualTo(inspect(file).headerHash());
        assertThat(StatementFixtures.rows(file, StatementFormat.XLSX, ReadingHints.of(mapping)))
                .hasSize(3);
    }

    @Test
    void leavesNoTemporaryFileBehind() throws IOException {
        var before = temporary();

        entries(file(folder, xlsx(WorkbookFixtures::statement)));
        entries(file(folder, xls(WorkbookFixtures::statement)));

        assertThat(temporary()).isEqualTo(before);
    }

    private static List<String> temporary() throws IOException {
        var names = new ArrayList<String>();
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var found = Files.newDirectoryStream(folder, "pennyflow-{sheet,workbook}*")) {
            found.forEach(it -> names.add(it.toString()));
        }
        return names.stream().sorted().toList();
    }

    private static byte[] table(Consumer<Sheet> rows) {
        return xlsx(
                it -> {
                    var sheet = it.createSheet("S");
                    row(sheet, 0, "Date", "Amount", "Text");
                    rows.accept(sheet);
                });
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    @Test
    void saysThatSeveralSheetsHoldTransactions() {
        var months =
                xlsx(
                        book -> {
                            WorkbookFixtures.statement(book);
                            WorkbookFixtures.statement(book, "February");
                        });

        var found = inspect(file(folder, months));

        assertThat(found.problem()).contains("2 sheets").contains("Save each sheet");
    }
}
