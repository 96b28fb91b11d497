package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only the whole file can say: date order, number format, how many rows, one account. */
final class Census {
    private static final int COMMA_DELIMITER = ',';
    private static final int ACCOUNT_DIGITS = 4;

    private final CsvMapping mapping;
    private final DateVotes dates = new DateVotes();
    private final NumberVotes numbers = new NumberVotes();
    private final OneValue account = new OneValue();
    private final OneValue currency = new OneValue();
    private long rows;
    private long readable;

    Census(CsvMapping mapping) {
        this.mapping = mapping;
    }

    void add(CsvRow row) {
        rows++;
        if (row.problem() != null) {
            return;
        }
        var columns = mapping.columns();
        var dated = dated(row, columns.bookedOn()) || dated(row, columns.valueOn());
        var priced = priced(row, columns.amount());
        for (var further : amounts(columns)) {
            priced = priced(row, further) || priced;
        }
        priced = priced(row, columns.debit()) || priced;
        priced = priced(row, columns.credit()) || priced;
        priced(row, columns.balanceAfter());
        readable += dated && priced ? 1 : 0;
        if (columns.currency() != null) {
            currency.add(row.trimmed(columns.currency()));
        }
        var own = columns.more().ownAccount();
        if (own != null) {
            account.add(row.trimmed(own).replace("\"", ""));
        }
    }

    private static List<Integer> amounts(CsvColumns columns) {
        var further = columns.more().amounts();
        return further == null ? List.of() : further;
    }

    /** A day without a year counts by the other date, which has one. */
    private boolean dated(CsvRow row, @Nullable Integer column) {
        return column != null && dates.add(row.trimmed(column));
    }

    private boolean priced(CsvRow row, @Nullable Integer column) {
        return column != null && numbers.add(row.trimmed(column));
    }

    /** Rows with a date and an amount in some format. */
    long readable() {
        return readable;
    }

    long rows() {
        return rows;
    }

    /** The account, if it is a number and not a name the person gave it. */
    @Nullable String account() {
        var only = account.value();
        return only != null && only.chars().filter(Character::isDigit).count() >= ACCOUNT_DIGITS
                ? only
                : null;
    }

    @Nullable String currency() {
        var only = currency.value();
        return only == null ? null : CurrencyText.code(only);
    }

    /**
     * The mapping with the date order and number format of the whole file.
     *
     * @param points whether the header's language writes a point before decimals
     */
    CsvMapping decided(boolean english, boolean points) {
        var american = english && !"GBP".equals(currency()) && !"EUR".equals(currency());
        var usual =
                points || (english && mapping.delimiter() == COMMA_DELIMITER)
                        ? NumberFormat.POINT
                        : NumberFormat.COMMA;
        return with(dates.winner(american), numbers.winner(usual));
    }

    private CsvMapping with(DateOrder order, NumberFormat format) {
        return new CsvMapping(
                mapping.encoding(),
                mapping.delimiter(),
                mapping.hasHeader(),
                mapping.skipLines(),
                order,
                format,
                mapping.columns());
    }
}
