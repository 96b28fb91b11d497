package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only the whole file can say: date order, number format, how many rows, one account. */
final class Census {
    private static final int COMMA_DELIMITER = ',';

    private final CsvMapping mapping;
    private final @Nullable Integer ownAccount;
    private final DateVotes dates = new DateVotes();
    private final NumberVotes numbers = new NumberVotes();
    private final One account = new One();
    private final One currency = new One();
    private long rows;

    Census(CsvMapping mapping, @Nullable Integer ownAccount) {
        this.mapping = mapping;
        this.ownAccount = ownAccount;
    }

    void add(CsvRow row) {
        rows++;
        if (row.problem() != null) {
            return;
        }
        var columns = mapping.columns();
        if (columns.bookedOn() != null) {
            dates.add(row.trimmed(columns.bookedOn()));
        }
        Stream.of(columns.amount(), columns.debit(), columns.credit())
                .filter(Objects::nonNull)
                .forEach(column -> numbers.add(row.trimmed(column)));
        if (columns.currency() != null) {
            currency.add(row.trimmed(columns.currency()));
        }
        if (ownAccount != null) {
            account.add(row.trimmed(ownAccount));
        }
    }

    long rows() {
        return rows;
    }

    @Nullable String account() {
        return account.value();
    }

    @Nullable String currency() {
        var only = currency.value();
        return only == null ? null : CurrencyText.code(only);
    }

    /** The mapping with the date order and number format of the whole file. */
    CsvMapping decided(boolean english) {
        var american = english && !"GBP".equals(currency()) && !"EUR".equals(currency());
        var usual =
                english && mapping.delimiter() == COMMA_DELIMITER
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

    /** The one value of a column, as long as there is only one. */
    private static final class One {
        private @Nullable String value;
        private boolean several;

        void add(String next) {
            if (next.isEmpty() || several) {
                return;
            }
            several = value != null && !value.equals(next);
            value = next;
        }

        @Nullable String value() {
            return several ? null : value;
        }
    }
}
