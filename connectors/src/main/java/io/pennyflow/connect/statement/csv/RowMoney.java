package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvDetails;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.text.AmountText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The money of a row: what moved, with its sign, and what the account held after it. */
final class RowMoney {
    private final CsvMapping mapping;
    private final CsvColumns columns;
    private final CsvDetails details;
    private final boolean outIsPositive;
    private final int decimals;

    RowMoney(CsvMapping mapping) {
        this.mapping = mapping;
        this.columns = mapping.columns();
        this.details = columns.more();
        this.outIsPositive = Boolean.TRUE.equals(details.outIsPositive());
        this.decimals = saysMore() ? Limits.STATED_DECIMALS : Limits.AMOUNT_DECIMALS;
    }

    /** Days and figures and nothing else are measurements, unless they look like money. */
    private boolean saysMore() {
        return columns.description() != null
                || columns.counterpartyName() != null
                || columns.currency() != null
                || columns.reference() != null
                || columns.providerId() != null
                || !details.equals(CsvDetails.NONE);
    }

    BigDecimal amount(CsvRow row) throws BadCell {
        var text = text(row, column(row));
        if (text.isEmpty()) {
            return ofDebitAndCredit(row);
        }
        var amount = money(text);
        if (columns.direction() == null) {
            return charged(row, outIsPositive ? amount.negate() : amount);
        }
        var word = text(row, columns.direction());
        if (word.isEmpty()) {
            // Only the other kind of row is marked.
            return outIsPositive ? amount.negate() : amount;
        }
        return switch (Direction.of(word)) {
            case OUT -> amount.abs().negate();
            case IN -> amount.abs();
            case UNKNOWN -> throw BadCell.noDirection(word);
        };
    }

    /** Where the row has its amount, if it has one for each currency; null for debit and credit. */
    @Nullable Integer column(CsvRow row) {
        var further = details.amounts();
        if (further == null || !text(row, columns.amount()).isEmpty()) {
            return columns.amount();
        }
        for (var column : further) {
            if (!text(row, column).isEmpty()) {
                return column;
            }
        }
        return columns.amount();
    }

    private BigDecimal charged(CsvRow row, BigDecimal amount) {
        var fee = figure(row, details.fee());
        return fee == null || fee.scale() > Limits.STATED_DECIMALS
                ? amount
                : amount.subtract(fee.abs());
    }

    /** Both filled is how some banks write a zero on the other side, or a netted row. */
    private BigDecimal ofDebitAndCredit(CsvRow row) throws BadCell {
        var debit = text(row, columns.debit());
        var credit = text(row, columns.credit());
        if (debit.isEmpty() && credit.isEmpty()) {
            throw BadCell.missing("amount", columns.amount());
        }
        if (details.debitCurrency() != null && !debit.isEmpty() && !credit.isEmpty()) {
            var comes = Direction.of(text(row, columns.direction())) == Direction.IN;
            return comes ? money(credit).abs() : charged(row, money(debit).abs().negate());
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

    private BigDecimal fitting(BigDecimal amount, String text) throws BadCell {
        var exact = amount;
        if (amount.scale() > Limits.AMOUNT_DECIMALS) {
            exact = amount.stripTrailingZeros();
            exact = exact.scale() < 0 ? exact.setScale(0) : exact;
        }
        if (exact.scale() > decimals
                || exact.precision() - exact.scale() > Limits.AMOUNT_INTEGER_DIGITS) {
            throw BadCell.tooExact(text, decimals);
        }
        return exact;
    }

    @Nullable BigDecimal balanceOf(CsvRow row) {
        var text = text(row, columns.balanceAfter());
        var balance = text.isEmpty() ? null : AmountText.parse(text, mapping.numberFormat());
        try {
            return balance == null ? null : fitting(balance, text);
        } catch (BadCell tooExact) {
            return null; // Extra, like the value date.
        }
    }

    /** A figure that is extra: null when it cannot be read. */
    @Nullable BigDecimal figure(CsvRow row, @Nullable Integer column) {
        var text = text(row, column);
        return text.isEmpty() ? null : AmountText.parse(text, mapping.numberFormat());
    }

    private static String text(CsvRow row, @Nullable Integer column) {
        return column == null ? "" : row.trimmed(column);
    }
}
