package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.EpochText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a row: when it was booked, what it counts from, when it was bought. */
final class RowDays {
    private final CsvColumns columns;
    private final DateOrder order;

    RowDays(CsvMapping mapping) {
        this.columns = mapping.columns();
        this.order = mapping.dateOrder();
    }

    LocalDate bookedOn(CsvRow row) throws BadCell {
        var text = text(row, columns.bookedOn());
        if (text.isEmpty()) {
            return instead(row);
        }
        if (RowStatus.of(text) == RowStatus.PENDING) {
            throw BadCell.notBooked(text);
        }
        var day = parsed(text);
        var near = day == null ? valueOn(row) : null;
        if (near != null) {
            day = DateText.near(text, order, near);
        }
        if (day == null) {
            throw BadCell.noDate(text, order);
        }
        return day;
    }

    /** What is not booked yet has the day of the purchase at most. */
    private LocalDate instead(CsvRow row) throws BadCell {
        var bought = transactionOn(row);
        if (bought == null) {
            throw BadCell.missing("booking date", columns.bookedOn());
        }
        return bought;
    }

    boolean isBooked(CsvRow row) {
        return !text(row, columns.bookedOn()).isEmpty();
    }

    /** The booking day where the row has a good one. */
    @Nullable LocalDate statedOn(CsvRow row) {
        return day(row, columns.bookedOn());
    }

    @Nullable LocalDate valueOn(CsvRow row) {
        return day(row, columns.valueOn());
    }

    @Nullable LocalDate transactionOn(CsvRow row) {
        return day(row, columns.more().transactionOn());
    }

    /** A day that is extra: one that cannot be read does not cost the row. */
    private @Nullable LocalDate day(CsvRow row, @Nullable Integer column) {
        var text = text(row, column);
        return text.isEmpty() ? null : parsed(text);
    }

    private @Nullable LocalDate parsed(String text) {
        var day = DateText.parse(text, order);
        return day == null ? EpochText.parse(text) : day;
    }

    private static String text(CsvRow row, @Nullable Integer column) {
        return column == null ? "" : row.trimmed(column);
    }
}
