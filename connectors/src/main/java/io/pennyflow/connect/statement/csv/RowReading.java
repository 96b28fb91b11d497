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
    private static final int STATEMENT = 0;

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
            return new Rejected(row.line(), STATEMENT, problem, row.content());
        }
        try {
            return new Accepted(row.line(), STATEMENT, entry(row));
        } catch (BadCell bad) {
            var reason = "Line %d: %s".formatted(row.line(), bad.getMessage());
            return new Rejected(row.line(), STATEMENT, reason, row.content());
        }
    }

    private StatementEntry entry(CsvRow row) throws BadCell {
        if (BalanceLines.isOne(text(row, columns.description()))) {
            throw BadCell.balance(text(row, columns.description()));
        }
        return StatementEntry.of(bookedOn(row), amount(row))
                .valueOn(valueOn(row))
                .currency(currency(row))
                .description(text(row, columns.description()))
                .counterparty(
                        optional(row, columns.counterpartyName()),
                        optional(row, columns.counterpartyAccount()))
                .reference(optional(row, columns.reference()))
                .balanceAfter(balance(row))
                .providerId(optional(row, columns.providerId()))
                .build();
    }

    private LocalDate bookedOn(CsvRow row) throws BadCell {
        var text = text(row, columns.bookedOn());
        if (text.isEmpty()) {
            throw BadCell.missing("booking date", columns.bookedOn());
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
            throw BadCell.missing("amount", columns.amount());
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
