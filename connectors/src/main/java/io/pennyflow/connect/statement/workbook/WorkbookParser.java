package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.FileStart;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFormat;
import io.pennyflow.connect.statement.StatementParser;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.csv.CsvParser;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Excel workbooks of any bank: XLSX, XLS, and the HTML and XML that are called so. */
public final class WorkbookParser implements StatementParser {
    private final CsvParser tables = new CsvParser();

    @Override
    public StatementFormat format() {
        return StatementFormat.XLSX;
    }

    /** Also what only looks like a workbook, to refuse it by name. */
    @Override
    public boolean recognizes(FileStart start) {
        return start.isZip()
                || start.isCompound()
                || (start.isMarkup()
                        && (start.contains(SpreadsheetXml.NAMESPACE)
                                || start.contains("<table")
                                || start.contains("schemas-microsoft-com:office:excel")));
    }

    @Override
    public Inspection inspect(Path file, ReadingHints hints) {
        var sheet = Workbook.sheet(file, hints.password());
        try {
            return ofWorkbook(tables.inspectTabs(sheet.text(), tabs(hints)), sheet.statements());
        } finally {
            TemporaryFile.delete(sheet.text());
        }
    }

    @Override
    public StatementReader open(Path file, ReadingHints hints) {
        var text = Workbook.sheet(file, hints.password()).text();
        try {
            return tables.open(text, tabs(hints)).andThen(() -> TemporaryFile.delete(text));
        } catch (RuntimeException e) {
            TemporaryFile.delete(text);
            throw e;
        }
    }

    private static ReadingHints tabs(ReadingHints hints) {
        return ReadingHints.of(tabs(hints.mapping()));
    }

    private static @Nullable CsvMapping tabs(@Nullable CsvMapping mapping) {
        return mapping == null
                ? null
                : new CsvMapping(
                        "UTF-8",
                        '\t',
                        mapping.hasHeader(),
                        mapping.skipLines(),
                        mapping.dateOrder(),
                        mapping.numberFormat(),
                        mapping.columns());
    }

    /** Only one sheet is read, and what the others hold must not be lost without a word. */
    private static @Nullable String problem(int statements) {
        return statements < 2
                ? null
                : "The workbook has transactions on %d sheets. Save each sheet as a file of its own."
                        .formatted(statements);
    }

    private static Inspection ofWorkbook(Inspection text, int statements) {
        return new Inspection(
                StatementFormat.XLSX,
                text.encoding(),
                text.mapping(),
                text.header(),
                text.headerHash(),
                text.statementAccount(),
                text.currency(),
                text.rowsTotal(),
                text.problem() == null ? problem(statements) : text.problem(),
                text.question(),
                text.rows(),
                text.statements(),
                text.signs());
    }
}
