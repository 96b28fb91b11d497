package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvDetails;
import io.pennyflow.connect.statement.mt940.PurposeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a row: what it was for, with whom, under which reference. */
final class RowText {
    private final CsvColumns columns;
    private final CsvDetails details;

    RowText(CsvColumns columns) {
        this.columns = columns;
        this.details = columns.more();
    }

    /** What the text columns say, taken apart where the bank wrote keys into them. */
    PurposeText purpose(CsvRow row) {
        var main = CellText.singleSpaced(text(row, columns.description()));
        var alone = PurposeText.of(main);
        if (alone != null) {
            return alone.with(joined(alone.description(), row, main));
        }
        var all = joined(main, row, main);
        var together = details.texts() == null ? null : PurposeText.of(all);
        return together == null ? PurposeText.plain(CellText.unquoted(all)) : together;
    }

    /** All the bank wrote in its text columns, each thing once. */
    String description(CsvRow row) {
        var main = CellText.singleSpaced(text(row, columns.description()));
        return joined(main, row, main);
    }

    private String joined(String first, CsvRow row, String said) {
        var more = further(row, said);
        return more.isEmpty() ? first : (first + ' ' + String.join(" ", more)).trim();
    }

    private List<String> further(CsvRow row, String main) {
        var texts = details.texts();
        if (texts == null) {
            return List.of();
        }
        var said = new StringBuilder(main);
        var more = new ArrayList<String>();
        for (var column : texts) {
            var next = CellText.singleSpaced(text(row, column));
            if (!next.isEmpty() && said.indexOf(next) < 0) {
                said.append(' ').append(next);
                more.add(next);
            }
        }
        return more;
    }

    /** The payee of money out; of money in the payer, where he has a column. */
    @Nullable String counterparty(CsvRow row, int sign) {
        return party(row, sign, columns.counterpartyName(), details.payerName());
    }

    @Nullable String counterpartyAccount(CsvRow row, int sign) {
        return party(row, sign, columns.counterpartyAccount(), details.payerAccount());
    }

    private static @Nullable String party(
            CsvRow row, int sign, @Nullable Integer payee, @Nullable Integer payer) {
        return words(row, payer != null && sign > 0 ? payer : payee);
    }

    @Nullable String reference(CsvRow row) {
        return words(row, columns.reference());
    }

    private static @Nullable String words(CsvRow row, @Nullable Integer column) {
        return CellText.bare(CellText.singleSpaced(text(row, column)));
    }

    /** Whether the row is nothing but more text of the row before. */
    boolean continues(CsvRow row) {
        return row.problem() == null
                && text(row, columns.bookedOn()).isEmpty()
                && text(row, columns.amount()).isEmpty()
                && text(row, columns.debit()).isEmpty()
                && text(row, columns.credit()).isEmpty()
                && text(row, columns.balanceAfter()).isEmpty()
                && !description(row).isEmpty();
    }

    private static String text(CsvRow row, @Nullable Integer column) {
        return column == null ? "" : row.trimmed(column);
    }
}
