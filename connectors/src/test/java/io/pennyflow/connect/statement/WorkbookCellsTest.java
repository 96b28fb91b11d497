package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.WorkbookFixtures.row;
import static io.pennyflow.connect.statement.WorkbookFixtures.style;
import static io.pennyflow.connect.statement.WorkbookFixtures.xls;
import static io.pennyflow.connect.statement.WorkbookFixtures.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookCellsTest {
    private final Path folder;

    WorkbookCellsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void formulas(Workbook book) {
        var sheet = book.createSheet("S");
        row(sheet, 0, "Date", "Amount", "Text", "Booked");
        var row = sheet.createRow(1);
        row.createCell(0).setCellFormula("DATE(2026,1,13)");
        row.getCell(0).setCellStyle(style(book, "d. mmm yyyy"));
        row.createCell(1).setCellFormula("-1-2");
        row.createCell(2).setCellFormula("CONCATENATE(\"Bus\",\" ride\")");
        row.createCell(3).setCellFormula("1=1");
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        row.forEach(evaluator::evaluateFormulaCell);
    }

    private static byte[] table(Consumer<Sheet> rows) {
        return xlsx(
                it -> {
                    var sheet = it.createSheet("S");
                    row(sheet, 0, "Date", "Amount", "Text");
                    rows.accept(sheet);
                });
    }

    @Test
    void keepsALongNumberWholeAndRoundsWhatBinaryFractionsAdd() {
        var book =
                table(
                        it -> {
                            it.createRow(1).createCell(0).setCellValue("2026-01-13");
                            it.getRow(1).createCell(1).setCellValue(0.1 + 0.2);
                            it.getRow(1).createCell(2).setCellValue(123_456_789_012.0);
                        });

        var found = inspect(file(folder, book));

        assertThat(found.rows().get(0).cells())
                .containsExactly("2026-01-13", "0.3", "123456789012");
    }

    @Test
    void roundsAFractionOfACentAsItsFormatShowsIt() {
        var book =
                table(
                        it -> {
                            it.createRow(1).createCell(0).setCellValue("2026-01-13");
                            var cell = it.getRow(1).createCell(1);
                            cell.setCellValue(-100.0 / 3);
                            cell.setCellStyle(style(it.getWorkbook(), "#,##0.00 [$€-407]"));
                        });

        assertThat(entries(file(folder, book)))
                .extracting(entry -> entry.amount().toPlainString())
                .containsExactly("-33.33");
    }

    @Test
    void readsAThousandthAsAFractionAndNotAsThousands() {
        var book =
                table(
                        it -> {
                            it.createRow(1).createCell(0).setCellValue("2026-01-13");
                            it.getRow(1).createCell(1).setCellValue(-1.234);
                        });

        assertThat(entries(file(folder, book)).get(0).amount()).isEqualByComparingTo("-1.234");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        var book =
                xlsx(
                        it -> {
                            var props = ((XSSFWorkbook) it).getCTWorkbook().addNewWorkbookPr();
                            props.setDate1904(true);
                            var sheet = it.createSheet("S");
                            row(sheet, 0, "Date", "Amount", "Text");
                            var cell = sheet.createRow(1).createCell(0);
                            cell.setCellValue(44_573);
                            cell.setCellStyle(style(it, "yyyy-mm-dd"));
                            sheet.getRow(1).createCell(1).setCellValue(-1);
                            sheet.getRow(1).createCell(2).setCellValue("Bus");
                        });

        assertThat(entries(file(folder, book)).get(0).bookedOn())
                .isEqualTo(LocalDate.of(2026, 1, 13));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void takesTheValueAFormulaLastHad(byte[] book) {
        assertThat(inspect(file(folder, book)).rows().get(0).cells())
                .containsExactly("2026-01-13", "-3", "Bus ride", "TRUE");
    }

    @Test
    void readsTextsInTheCellsThemselves() {
        var sheet =
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <sheetData><row><c t="inlineStr"><is><t>Date</t></is></c>
                <c t="inlineStr"><is><r><t>Amo</t></r><r><t>unt</t></r></is></c></row>
                <row><c t="d"><v>2026-01-13T00:00:00</v></c><c t="str"><v>-4.50</v></c></row>
                </sheetData></worksheet>
                """;
        var book =
                WorkbookFixtures.with(
                        xlsx(it -> it.createSheet("S")), "xl/worksheets/sheet1.xml", sheet);

        var found = inspect(file(folder, book));

        assertThat(found.header()).containsExactly("Date", "Amount");
        assertThat(found.rows().get(0).cells()).containsExactly("2026-01-13", "-4.50");
    }

    @Test
    void keepsEmptyCellsApart() {
        var book =
                xlsx(
                        it -> {
                            var sheet = it.createSheet("S");
                            row(sheet, 0, "Date", "Text", "Debit", "Credit");
                            row(sheet, 1, "2026-01-13", "Bus", "2.00", "");
                            row(sheet, 2, "2026-01-14", "", "", "3.00");
                            sheet.getRow(2).createCell(4, CellType.BLANK);
                        });

        assertThat(entries(file(folder, book)))
                .extracting(entry -> entry.amount().toPlainString())
                .containsExactly("-2.00", "3.00");
    }

    static List<byte[]> formulas() {
        return List.of(xlsx(WorkbookCellsTest::formulas), xls(WorkbookCellsTest::formulas));
    }
}
