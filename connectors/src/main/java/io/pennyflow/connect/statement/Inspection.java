package io.pennyflow.connect.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is and how its rows read, before anything is imported.
 *
 * @param encoding the charset the text was read in
 * @param mapping how the CSV is read; null for formats that need none
 * @param header names of the columns as written; empty without a header line
 * @param headerHash the same for files with the same columns, to remember a mapping by; null for
 *     formats that need none
 * @param statementAccount the account the file names; null when it names none or several
 * @param currency the one currency the file states; null when it states none or several
 * @param rowsTotal rows of the whole file, readable or not
 * @param problem what keeps the file from being imported as it is, as a sentence; null when nothing
 * @param question what was assumed because the file does not tell, as a sentence that says what to
 *     do if that is wrong; null when nothing was
 * @param rows the first {@link Limits#PREVIEW_ROWS}
 * @param statements one for each account section of the file, of one account or of several; one for
 *     a CSV, none while its mapping has a problem
 * @param signs which way the amounts of a CSV go and why; null when it has a column for each way,
 *     and for other formats
 */
public record Inspection(
        StatementFormat format,
        String encoding,
        @Nullable CsvMapping mapping,
        List<String> header,
        @Nullable String headerHash,
        @Nullable String statementAccount,
        @Nullable String currency,
        long rowsTotal,
        @Nullable String problem,
        @Nullable String question,
        List<PreviewRow> rows,
        List<StatementSummary> statements,
        @Nullable SignReading signs) {

    /** The same with something to ask; null for nothing. */
    public Inspection asking(@Nullable String sentence) {
        return new Inspection(
                format,
                encoding,
                mapping,
                header,
                headerHash,
                statementAccount,
                currency,
                rowsTotal,
                problem,
                sentence,
                rows,
                statements,
                signs);
    }

    /**
     * One row as it stands and as it reads.
     *
     * @param cells the fields of the CSV row; empty for other formats
     * @param parsed null when the row was rejected or the mapping has a problem
     * @param reason why the row was rejected
     */
    public record PreviewRow(
            int line,
            List<String> cells,
            @Nullable StatementEntry parsed,
            @Nullable String reason) {}
}
