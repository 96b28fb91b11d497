package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one row as a mapping says: pure, a row in, an entry or a reason out. */
final class RowReading {
    private final CsvMapping mapping;
    private final CsvColumns columns;
    private final @Nullable String headerCurrency;

    /**
     * @param headerCurrency what the header says of rows without a currency of their own
     */
    RowReading(CsvMapping mapping, @Nullable String headerCurrency) {
        this.mapping = mapping;
        this.columns = mapping.columns();
        this.headerCurrency = headerCurrency;
    }

    @Nullable String headerCurrency() {
        return headerCurrency;
    }

    ReadRow read(CsvRow row) {
        var problem = row.problem();
        if (problem != null) {
            return new Rejected(row.line(), problem, row.content());
        }
        try {
            return new Accepted(row.line(), entry(row));
        } catch (BadCell bad) {
            var reason = "Line %d: %s".formatted(row.line(), bad.getMessage());
            return new Rejected(row.line(), reason, row.content());
        }
    }

    private StatementEntry entry(CsvRow row) throws BadCell {
        return new StatementEntry(
                bookedOn(row),
                valueOn(row),
                amount(row),
                currency(row),
                text(row, columns.description()),
                optional(row, columns.counterpartyName()),
                optional(row, columns.counterpartyAccount()),
                null,
                optional(row, columns.reference()),
                balance(row),
                optional(row, columns.providerId()),
                null);
    }

    private LocalDate bookedOn(CsvRow row) throws BadCell {
        var text = text(row, columns.bookedOn());
        if (text.isEmpty()) {
            throw BadCell.missing(
                    "the booking date",
                    columns.bookedOn(),
                    "If it is a transaction, add its date in the file.");
        }
        var day = DateText.parse(text, mapping.dateOrder());
        if (day == null) {
            throw BadCell.noDate(text, mapping.dateOrder());
        }
        return day;
    }

    /** A value date is extra: one that cannot be read does not cost the row. */
    private @Nullable LocalDate valueOn(CsvRow row) {
        var text = text(row, columns.valueOn());
        return text.isEmpty() ? null : DateText.parse(text, mapping.dateOrder());
    }

    private BigDecimal amount(CsvRow row) throws BadCell {
        var text = text(row, columns.amount());
        if (text.isEmpty()) {
            return ofDebitAndCredit(row);
        }
        var amount = money(text);
        if (columns.direction() == null) {
            return amount;
        }
        var word = text(row, columns.direction());
        return switch (Direction.of(word)) {
            case OUT -> amount.abs().negate();
            case IN -> amount.abs();
            case UNKNOWN -> throw BadCell.noDirection(word);
        };
    }

    /** Both filled is how some banks write a zero on the other side, or a netted row. */
    private BigDecimal ofDebitAndCredit(CsvRow row) throws BadCell {
        var debit = text(row, columns.debit());
        var credit = text(row, columns.credit());
        if (debit.isEmpty() && credit.isEmpty()) {
            throw BadCell.missing(
                    "an amount",
                    columns.amount() != null ? columns.amount() : columns.debit(),
                    "If it is a transaction, add its amount in the file.");
        }
        var in = credit.isEmpty() ? BigDecimal.ZERO : money(credit).abs();
        var out = debit.isEmpty() ? BigDecimal.ZERO : money(debit).abs();
        return in.signum() == 0 ? out.negate() : in.subtract(out);
    }

    private BigDecimal money(String text) throws BadCell {
        var amount = AmountText.parse(text, mapping.numberFormat());
        if (amount == null) {
            throw BadCell.noAmount(text, mapping.numberFormat());
        }
        return fitting(amount, text);
    }

    private static BigDecimal fitting(BigDecimal amount, String text) throws BadCell {
        var exact = amount;
        if (amount.scale() > Limits.AMOUNT_DECIMALS) {
            exact = amount.stripTrailingZeros();
        }
        if (exact.scale() > Limits.AMOUNT_DECIMALS
                || exact.precision() - exact.scale() > Limits.AMOUNT_INTEGER_DIGITS) {
            throw BadCell.tooExact(text);
        }
        return exact;
    }

    private @Nullable BigDecimal balance(CsvRow row) {
        var text = text(row, columns.balanceAfter());
        var balance = text.isEmpty() ? null : AmountText.parse(text, mapping.numberFormat());
        try {
            return balance == null ? null : fitting(balance, text);
        } catch (BadCell tooExact) {
            return null; // Extra, like the value date.
        }
    }

    private @Nullable String currency(CsvRow row) throws BadCell {
        var text = text(row, columns.currency());
        if (text.isEmpty()) {
            return headerCurrency;
        }
        var code = CurrencyText.code(text);
        if (code == null) {
            throw BadCell.noCurrency(text);
        }
        return code;
    }

    private static @Nullable String optional(CsvRow row, @Nullable Integer column) {
        var text = text(row, column);
        return text.isEmpty() ? null : text;
    }

    private static String text(CsvRow row, @Nullable Integer column) {
        return column == null ? "" : row.trimmed(column);
    }

    /** The number format as a person sees it. */
    static String example(NumberFormat format) {
        return format == NumberFormat.POINT ? "1,234.56" : "1.234,56";
    }
}
