package io.pennyflow.api.imports;

import io.pennyflow.api.platform.Sentence;
import io.pennyflow.api.platform.Sentences;
import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.SignReading;
import io.pennyflow.connect.statement.StatementEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file and how its first rows read. Kept beside the file, and short.
 *
 * @param accountBy why it is of its account; null in previews from before this was told
 * @param statements likewise; what the file says of each account, and whether that adds up
 * @param accounts likewise; which accounts it holds, empty when that is one
 * @param question what a person has to say before it is imported; null when nothing
 * @param signs which way amounts go and why; null in previews from before this was told, and where
 *     the file has nothing to decide
 * @param problemSentence the problem, for whoever says it in another language
 */
record Preview(
        String format,
        String encoding,
        @Nullable String delimiter,
        @Nullable Boolean hasHeader,
        @Nullable Integer skipLines,
        @Nullable DateOrder dateOrder,
        @Nullable NumberFormat numberFormat,
        @Nullable List<String> header,
        @Nullable String headerHash,
        @Nullable CsvColumns columns,
        boolean remembered,
        @Nullable String statementAccount,
        @Nullable String currency,
        long rowsTotal,
        @Nullable String problem,
        List<Row> rows,
        AccountChoice.@Nullable By accountBy,
        @Nullable List<PreviewStatement> statements,
        @Nullable List<FileAccount> accounts,
        @Nullable Question question,
        @Nullable Sentence problemSentence,
        @Nullable SignReading signs) {
    private static final int CELL_MOST = 200;

    /** A row as it stands and as it reads. */
    record Row(
            int line,
            List<String> cells,
            @Nullable Parsed parsed,
            @Nullable String reason,
            @Nullable Sentence reasonSentence) {}

    /** What a row says, with the account's currency where it names none. */
    record Parsed(
            LocalDate bookedOn,
            BigDecimal amount,
            String currency,
            String description,
            @Nullable String counterpartyName) {}

    /**
     * Words an inspection for people.
     *
     * @param headerHash by which the mapping is remembered; not that of an edited mapping
     * @param account whose currency rows have that name none
     */
    static Preview of(
            Inspection found,
            String format,
            @Nullable String headerHash,
            boolean remembered,
            AccountChoice account,
            List<FileAccount> accounts) {
        var mapping = found.mapping();
        var problem = found.problem() == null ? FileAccounts.problem(accounts) : found.problem();
        return new Preview(
                format,
                found.encoding(),
                mapping == null ? null : String.valueOf(mapping.delimiter()),
                mapping == null ? null : mapping.hasHeader(),
                mapping == null ? null : mapping.skipLines(),
                mapping == null ? null : mapping.dateOrder(),
                mapping == null ? null : mapping.numberFormat(),
                mapping == null ? null : shortened(found.header()),
                headerHash,
                columns(mapping),
                remembered,
                found.statementAccount(),
                found.currency(),
                found.rowsTotal(),
                problem,
                found.rows().stream().map(it -> row(it, account.currency())).toList(),
                account.by(),
                PreviewStatement.of(found.statements()),
                accounts,
                null,
                Sentences.of(problem),
                found.signs());
    }

    /** The file's accounts where it holds several. */
    List<FileAccount> several() {
        return accounts == null ? List.of() : accounts;
    }

    /** As before, but for where its accounts go. */
    Preview with(List<FileAccount> decided) {
        return copy(FileAccounts.problem(decided), decided, question);
    }

    /** As before, with what is to ask about it. */
    Preview asking(Optional<Question> open) {
        return copy(problem, accounts, open.orElse(null));
    }

    private Preview copy(
            @Nullable String why, @Nullable List<FileAccount> places, @Nullable Question asked) {
        return new Preview(
                format,
                encoding,
                delimiter,
                hasHeader,
                skipLines,
                dateOrder,
                numberFormat,
                header,
                headerHash,
                columns,
                remembered,
                statementAccount,
                currency,
                rowsTotal,
                why,
                rows,
                accountBy,
                statements,
                places,
                asked,
                Sentences.of(why),
                signs);
    }

    private static @Nullable CsvColumns columns(@Nullable CsvMapping mapping) {
        return mapping == null ? null : mapping.columns();
    }

    private static Row row(Inspection.PreviewRow row, String accountCurrency) {
        var entry = row.parsed();
        return new Row(
                row.line(),
                shortened(row.cells()),
                entry == null ? null : parsed(entry, accountCurrency),
                row.reason(),
                Sentences.of(row.reason()));
    }

    static Parsed parsed(StatementEntry entry, String accountCurrency) {
        var currency = entry.currency();
        var counterparty = entry.counterpartyName();
        return new Parsed(
                entry.bookedOn(),
                entry.amount(),
                currency == null ? accountCurrency : currency,
                shortened(entry.description()),
                counterparty == null ? null : shortened(counterparty));
    }

    private static List<String> shortened(List<String> cells) {
        return cells.stream().map(Preview::shortened).toList();
    }

    // PostgreSQL keeps no zero character, not even in JSON.
    private static String shortened(String cell) {
        var text = cell.replace('\0', '\uFFFD');
        return text.length() <= CELL_MOST ? text : text.substring(0, CELL_MOST) + "…";
    }
}
