package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvDetails;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementEntry.Original;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one row as a mapping says: pure, a row in, an entry or a reason out. */
final class RowReading {
    private final CsvMapping mapping;
    private final CsvColumns columns;
    private final CsvDetails details;
    private final RowDays days;
    private final RowMoney money;
    private final RowText texts;
    private final RowCurrency currencies;

    RowReading(CsvMapping mapping, RowCurrency currencies) {
        this.mapping = mapping;
        this.columns = mapping.columns();
        this.details = columns.more();
        this.days = new RowDays(mapping);
        this.money = new RowMoney(mapping);
        this.texts = new RowText(columns);
        this.currencies = currencies;
    }

    /**
     * @param statement which account the row belongs to
     */
    ReadRow read(CsvRow row, int statement) {
        var problem = row.problem();
        if (problem != null) {
            return new Rejected(row.line(), statement, problem, row.content());
        }
        try {
            return new Accepted(row.line(), statement, entry(row));
        } catch (BadCell bad) {
            var reason = "Line %d: %s".formatted(row.line(), bad.getMessage());
            return new Rejected(row.line(), statement, reason, row.content());
        }
    }

    /** The account the row names; empty when it names none. */
    String ownAccount(CsvRow row) {
        var text = text(row, details.ownAccount());
        // Without a quotation mark that has lost its other half.
        var bare = CellText.bare(text.indexOf('"') < 0 ? text : text.replace("\"", ""));
        return bare == null ? "" : bare;
    }

    private StatementEntry entry(CsvRow row) throws BadCell {
        var purpose = texts.purpose(row);
        var described = purpose.description();
        if (BalanceLabel.ofRow(described) == BalanceLabel.TOTAL) {
            throw BadCell.total(described);
        }
        var day = days.bookedOn(row);
        var amount = money.amount(row);
        var currency = currencies.of(row, amount, money.column(row));
        requireMade(row);
        var name = or(texts.counterparty(row, amount.signum()), purpose.name());
        var builder =
                StatementEntry.of(day, amount)
                        .valueOn(days.valueOn(row))
                        .currency(currency)
                        .description(described.isEmpty() ? instead(row, name) : described)
                        .counterparty(
                                name,
                                or(
                                        texts.counterpartyAccount(row, amount.signum()),
                                        purpose.account()))
                        .reference(or(texts.reference(row), purpose.reference()))
                        .endToEndId(purpose.endToEndId())
                        .balanceAfter(money.balanceOf(row))
                        .providerId(CellText.bare(text(row, columns.providerId())));
        return details.equals(CsvDetails.NONE)
                ? builder.build()
                : detailed(builder, row, amount, currency, purpose.endToEndId()).build();
    }

    /** Who it was with, or what kind of posting, where the bank wrote nothing else. */
    private String instead(CsvRow row, @Nullable String name) {
        return name == null
                ? CellText.singleSpaced(text(row, details.bankTransactionCode()))
                : name;
    }

    private StatementEntry.Builder detailed(
            StatementEntry.Builder builder,
            CsvRow row,
            BigDecimal amount,
            @Nullable String currency,
            @Nullable String endToEndId) {
        var own = ownAccount(row);
        return builder.transactionOn(days.transactionOn(row))
                .original(original(row, amount, currency))
                // What moved the balance is booked, whatever its status says.
                .pending(isOpen(row) && money.balanceOf(row) == null)
                .statementAccount(own.isEmpty() ? null : own)
                .endToEndId(or(optional(row, details.endToEndId()), endToEndId))
                .mcc(optional(row, details.mcc()))
                .bankTransactionCode(optional(row, details.bankTransactionCode()));
    }

    private boolean isOpen(CsvRow row) {
        return RowStatus.of(text(row, details.status())) == RowStatus.PENDING
                || !days.isBooked(row);
    }

    /** What was cancelled or failed moved no money. */
    private void requireMade(CsvRow row) throws BadCell {
        var status = text(row, details.status());
        if (RowStatus.of(status) == RowStatus.NOT_MADE) {
            throw BadCell.notMade(status);
        }
    }

    /** Only what was paid in another currency; the rate is extra. */
    private @Nullable Original original(CsvRow row, BigDecimal amount, @Nullable String currency) {
        var twoSided = details.debitCurrency() != null && amount.signum() < 0;
        var paid = money.figure(row, twoSided ? columns.credit() : details.originalAmount());
        var code =
                CurrencyText.code(
                        text(
                                row,
                                twoSided ? details.creditCurrency() : details.originalCurrency()));
        if (paid == null || paid.signum() == 0 || code == null || code.equals(currency)) {
            return null;
        }
        var signed = amount.signum() < 0 ? paid.abs().negate() : paid.abs();
        return new Original(signed, code, money.figure(row, details.rate()));
    }

    /** All the bank wrote in its text columns. */
    String description(CsvRow row) {
        return texts.description(row);
    }

    /** Whether the row is nothing but more text of the row before. */
    boolean continues(CsvRow row) {
        return texts.continues(row);
    }

    /** What a row of the table states as a balance, if it does. */
    boolean balance(CsvRow row, StatedBalances balances) {
        var text = text(row, columns.description());
        var label =
                BalanceLabel.ofRow(text.isEmpty() ? text(row, columns.counterpartyName()) : text);
        if (label == null || label == BalanceLabel.TOTAL || row.problem() != null) {
            return false;
        }
        var figure = stated(row);
        if (figure == null) {
            return false;
        }
        balances.add(label, figure, days.statedOn(row));
        return true;
    }

    /** Of a footer: a label and an amount. */
    boolean footer(CsvRow row, StatedBalances balances) {
        return row.problem() == null
                && Preamble.balance(row.cells(), balances, mapping.numberFormat());
    }

    private @Nullable BigDecimal stated(CsvRow row) {
        try {
            var running = money.balanceOf(row);
            return running == null ? money.amount(row) : running;
        } catch (BadCell noFigure) {
            return null;
        }
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable String optional(CsvRow row, @Nullable Integer column) {
        var text = text(row, column);
        return text.isEmpty() ? null : text;
    }

    private static String text(CsvRow row, @Nullable Integer column) {
        return column == null ? "" : row.trimmed(column);
    }
}
