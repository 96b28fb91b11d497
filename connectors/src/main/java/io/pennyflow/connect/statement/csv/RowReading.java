package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvDetails;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementEntry.Original;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
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
                    "venter",
                    "vantar",
                    "umsatz vorgemerkt",
                    "reserveret",
                    "ausstehend");

    private static final Set<String> NOT_MADE =
            Set.of(
                    "reverted",
                    "cancelled",
                    "canceled",
                    "failed",
                    "declined",
                    "rejected",
                    "denied",
                    "storniert",
                    "abgelehnt",
                    "annule",
                    "refuse",
                    "rechazado",
                    "geannuleerd",
                    "funds_refunded",
                    "bounced_back");

    private final CsvMapping mapping;
    private final CsvColumns columns;
    private final CsvDetails details;
    private final RowMoney money;
    private final @Nullable String headerCurrency;

    /**
     * @param headerCurrency what the header says of rows without a currency of their own
     */
    RowReading(CsvMapping mapping, @Nullable String headerCurrency) {
        this.mapping = mapping;
        this.columns = mapping.columns();
        this.details = columns.more();
        this.money = new RowMoney(mapping);
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
        var described = description(row);
        if (BalanceLabel.ofRow(described) == BalanceLabel.TOTAL) {
            throw BadCell.total(described);
        }
        var day = bookedOn(row);
        var amount = money.amount(row);
        var currency = currency(row, amount);
        requireMade(row);
        var name = party(row, amount, columns.counterpartyName(), details.payerName());
        var builder =
                StatementEntry.of(day, amount)
                        .valueOn(day(row, columns.valueOn()))
                        .currency(currency)
                        .description(described.isEmpty() && name != null ? name : described)
                        .counterparty(
                                name,
                                party(
                                        row,
                                        amount,
                                        columns.counterpartyAccount(),
                                        details.payerAccount()))
                        .reference(party(row, amount, columns.reference(), null))
                        .balanceAfter(money.balanceOf(row))
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
                .pending(isOpen(row) && money.balanceOf(row) == null)
                .statementAccount(own.isEmpty() ? null : own)
                .endToEndId(optional(row, details.endToEndId()))
                .mcc(optional(row, details.mcc()))
                .bankTransactionCode(optional(row, details.bankTransactionCode()));
    }

    private boolean isOpen(CsvRow row) {
        return isPending(text(row, details.status())) || text(row, columns.bookedOn()).isEmpty();
    }

    private static boolean isPending(String status) {
        return !status.isEmpty()
                && status.length() <= STATUS_LONGEST
                && PENDING.contains(Text.folded(status));
    }

    /** What was cancelled or failed moved no money. */
    private void requireMade(CsvRow row) throws BadCell {
        var status = text(row, details.status());
        if (!status.isEmpty()
                && status.length() <= STATUS_LONGEST
                && NOT_MADE.contains(Text.folded(status))) {
            throw BadCell.notMade(status);
        }
    }

    /** The payee of money out; of money in the payer, where he has a column. */
    private static @Nullable String party(
            CsvRow row, BigDecimal amount, @Nullable Integer payee, @Nullable Integer payer) {
        var column = payer != null && amount.signum() > 0 ? payer : payee;
        return CellText.bare(CellText.singleSpaced(text(row, column)));
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

    /** All the bank wrote in its text columns, each thing once. */
    String description(CsvRow row) {
        var main = CellText.singleSpaced(text(row, columns.description()));
        var texts = details.texts();
        if (texts == null) {
            return main;
        }
        var all = new StringBuilder(main);
        for (var column : texts) {
            var more = CellText.singleSpaced(text(row, column));
            if (!more.isEmpty() && all.indexOf(more) < 0) {
                all.append(all.isEmpty() ? "" : " ").append(more);
            }
        }
        return all.toString();
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
            var running = money.balanceOf(row);
            return running == null ? money.amount(row) : running;
        } catch (BadCell noFigure) {
            return null;
        }
    }

    private LocalDate bookedOn(CsvRow row) throws BadCell {
        var text = text(row, columns.bookedOn());
        if (text.isEmpty() && day(row, details.transactionOn()) != null) {
            return Objects.requireNonNull(day(row, details.transactionOn()));
        }
        if (isPending(text)) {
            throw BadCell.notBooked(text);
        }
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

    private @Nullable String currency(CsvRow row, BigDecimal amount) throws BadCell {
        var sided = amount.signum() < 0 ? details.debitCurrency() : details.creditCurrency();
        var text = text(row, sided == null ? columns.currency() : sided);
        if (text.isEmpty() || (headerCurrency != null && sided == null)) {
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
