package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvDetails;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementEntry.Original;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one row as a mapping says: pure, a row in, an entry or a reason out. */
final class RowReading {
    private static final int STATUS_LONGEST = 24;
    private static final Set<String> PENDING =
            Set.of(
                    "pending",
                    "vorgemerkt",
                    "offen",
                    "authorised",
                    "authorized",
                    "reserved",
                    "en attente",
                    "pendiente",
                    "in attesa",
                    "oczekujaca",
                    "ausstehend");

    private final CsvMapping mapping;
    private final CsvColumns columns;
    private final CsvDetails details;
    private final boolean outIsPositive;
    private final @Nullable String headerCurrency;

    /**
     * @param headerCurrency what the header says of rows without a currency of their own
     */
    RowReading(CsvMapping mapping, @Nullable String headerCurrency) {
        this.mapping = mapping;
        this.columns = mapping.columns();
        this.details = columns.more();
        this.outIsPositive = Boolean.TRUE.equals(details.outIsPositive());
        this.headerCurrency = headerCurrency;
    }

    @Nullable String headerCurrency() {
        return headerCurrency;
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
        return bare(text(row, details.ownAccount()));
    }

    /** Without a quotation mark that has lost its other half. */
    private static String bare(String text) {
        return text.indexOf('"') < 0 ? text : text.replace("\"", "");
    }

    private StatementEntry entry(CsvRow row) throws BadCell {
        var name = optional(row, columns.counterpartyName());
        var described = description(row);
        if (BalanceLabel.ofRow(described) == BalanceLabel.TOTAL) {
            throw BadCell.total(described);
        }
        var day = bookedOn(row);
        var amount = amount(row);
        var currency = currency(row);
        var builder =
                StatementEntry.of(day, amount)
                        .valueOn(day(row, columns.valueOn()))
                        .currency(currency)
                        .description(described.isEmpty() && name != null ? name : described)
                        .counterparty(name, optional(row, columns.counterpartyAccount()))
                        .reference(optional(row, columns.reference()))
                        .balanceAfter(balanceOf(row))
                        .providerId(optional(row, columns.providerId()));
        return details.equals(CsvDetails.NONE)
                ? builder.build()
                : detailed(builder, row, amount, currency).build();
    }

    private StatementEntry.Builder detailed(
            StatementEntry.Builder builder,
            CsvRow row,
            BigDecimal amount,
            @Nullable String currency) {
        var own = ownAccount(row);
        return builder.transactionOn(day(row, details.transactionOn()))
                .original(original(row, amount, currency))
                // What moved the balance is booked, whatever its status says.
                .pending(isPending(text(row, details.status())) && balanceOf(row) == null)
                .statementAccount(own.isEmpty() ? null : own)
                .endToEndId(optional(row, details.endToEndId()))
                .mcc(optional(row, details.mcc()))
                .bankTransactionCode(optional(row, details.bankTransactionCode()));
    }

    private static boolean isPending(String status) {
        return !status.isEmpty()
                && status.length() <= STATUS_LONGEST
                && PENDING.contains(Text.folded(status));
    }

    /** Only what was paid in another currency; the rate is extra. */
    private @Nullable Original original(CsvRow row, BigDecimal amount, @Nullable String currency) {
        var paid = figure(row, details.originalAmount());
        var code = CurrencyText.code(text(row, details.originalCurrency()));
        if (paid == null || paid.signum() == 0 || code == null || code.equals(currency)) {
            return null;
        }
        var signed = amount.signum() < 0 ? paid.abs().negate() : paid.abs();
        return new Original(signed, code, figure(row, details.rate()));
    }

    private @Nullable BigDecimal figure(CsvRow row, @Nullable Integer column) {
        var text = text(row, column);
        return text.isEmpty() ? null : AmountText.parse(text, mapping.numberFormat());
    }

    /** All the bank wrote in its text columns, each thing once. */
    String description(CsvRow row) {
        var main = singleSpaced(text(row, columns.description()));
        var texts = details.texts();
        if (texts == null) {
            return main;
        }
        var all = new StringBuilder(main);
        for (var column : texts) {
            var more = singleSpaced(text(row, column));
            if (!more.isEmpty() && all.indexOf(more) < 0) {
                all.append(all.isEmpty() ? "" : " ").append(more);
            }
        }
        return all.toString();
    }

    private static String singleSpaced(String text) {
        return text.contains("  ") ? text.replaceAll(" {2,}", " ") : text;
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

    /** What a row of the table states as a balance, if it does. */
    boolean balance(CsvRow row, StatedBalances balances) {
        var text = text(row, columns.description());
        var label =
                BalanceLabel.ofRow(text.isEmpty() ? text(row, columns.counterpartyName()) : text);
        if (label == null || label == BalanceLabel.TOTAL || row.problem() != null) {
            return false;
        }
        var day = day(row, columns.bookedOn());
        var figure = stated(row);
        if (figure == null) {
            return false;
        }
        balances.add(label, figure, day);
        return true;
    }

    /** Of a footer: a label and an amount. */
    boolean footer(CsvRow row, StatedBalances balances) {
        return row.problem() == null
                && Preamble.balance(row.cells(), balances, mapping.numberFormat());
    }

    private @Nullable BigDecimal stated(CsvRow row) {
        try {
            var running = balanceOf(row);
            return running == null ? amount(row) : running;
        } catch (BadCell noFigure) {
            return null;
        }
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
    private @Nullable LocalDate day(CsvRow row, @Nullable Integer column) {
        var text = text(row, column);
        return text.isEmpty() ? null : DateText.parse(text, mapping.dateOrder());
    }

    private BigDecimal amount(CsvRow row) throws BadCell {
        var text = text(row, columns.amount());
        if (text.isEmpty()) {
            return ofDebitAndCredit(row);
        }
        var amount = money(text);
        if (columns.direction() == null) {
            return outIsPositive ? amount.negate() : amount;
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

    private @Nullable BigDecimal balanceOf(CsvRow row) {
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
