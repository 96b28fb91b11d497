package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.text.AmountText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record as an entry, or as a rejected row with its reason. */
final class QifEntry {
    private static final Set<String> SPENDING =
            Set.of(
                    "BUY",
                    "BUYX",
                    "CVRSHRT",
                    "CVRSHRTX",
                    "MISCEXP",
                    "MISCEXPX",
                    "MARGINT",
                    "MARGINTX",
                    "XOUT",
                    "WITHDRWX");
    private static final int SHOWN = 60;

    private final QifRecord row;
    private final QifStyle style;

    QifEntry(QifRecord row, QifStyle style) {
        this.row = row;
        this.style = style;
    }

    ReadRow read(int statement, @Nullable String account, boolean investment) {
        var day = day();
        if (day == null) {
            return rejected(statement, noDay());
        }
        var written = amountText();
        var amount = written.isEmpty() && investment ? BigDecimal.ZERO : amount(written);
        if (amount == null || !fits(amount)) {
            return rejected(statement, noAmount(written, amount));
        }
        var signed = investment && isSpending() ? amount.abs().negate() : amount;
        var entry = investment ? trade(day, signed) : payment(day, signed);
        return new Accepted(row.line(), statement, entry.statementAccount(account).build());
    }

    @Nullable LocalDate day() {
        return QifDate.day(row.get('D'), style.dates());
    }

    @Nullable BigDecimal amount() {
        var amount = amount(amountText());
        return amount == null || !fits(amount) ? null : amount;
    }

    private StatementEntry.Builder payment(LocalDate day, BigDecimal amount) {
        var payee = row.get('P');
        var memo = row.joined('M');
        var category = row.get('L');
        var said = memo.isEmpty() ? payee : memo;
        return StatementEntry.of(day, amount)
                .description(
                        words(
                                said.isEmpty() ? category : said,
                                new Splits(row, style).text(amount)))
                .counterparty(orNull(payee), transfer(category))
                .reference(orNull(row.get('N')));
    }

    private StatementEntry.Builder trade(LocalDate day, BigDecimal amount) {
        var charges = amount(row.get('O'));
        return StatementEntry.of(day, amount)
                .description(
                        words(
                                row.get('N'),
                                row.get('Y'),
                                labelled("quantity", row.get('Q')),
                                labelled("price", row.get('I')),
                                row.get('P'),
                                row.get('M')))
                .counterparty(null, transfer(row.get('L')))
                .charges(charges == null || !fits(charges) ? null : charges.abs());
    }

    private String amountText() {
        return row.get('T').isEmpty() ? row.get('U') : row.get('T');
    }

    private @Nullable BigDecimal amount(String text) {
        return AmountText.parse(text, style.numbers());
    }

    private boolean isSpending() {
        return SPENDING.contains(row.get('N').toUpperCase(Locale.ROOT));
    }

    static boolean fits(BigDecimal value) {
        return value.precision() - value.scale() <= Limits.AMOUNT_INTEGER_DIGITS
                && value.stripTrailingZeros().scale() <= Limits.AMOUNT_DECIMALS;
    }

    /** The account in brackets that the money went to or came from. */
    static @Nullable String transfer(String category) {
        var to = category.indexOf(']');
        return category.startsWith("[") && to > 1 ? category.substring(1, to) : null;
    }

    private static String labelled(String what, String value) {
        return value.isEmpty() ? "" : what + " " + value;
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String noDay() {
        var written = row.get('D');
        return written.isEmpty()
                ? "the record has no date (D). Add it in the file."
                : "\"%s\" is not a date in the order %s, in which the file's other dates are. Correct it in the file."
                        .formatted(shown(written), style.dates().words());
    }

    private static String noAmount(String written, @Nullable BigDecimal amount) {
        if (written.isEmpty()) {
            return "the record has no amount (T). Add it in the file.";
        }
        return amount == null
                ? "\"%s\" is not an amount. Correct it in the file.".formatted(shown(written))
                : "\"%s\" has more than 15 digits before or 4 after the decimal separator. Correct it in the file."
                        .formatted(shown(written));
    }

    private Rejected rejected(int statement, String reason) {
        return new Rejected(
                row.line(), statement, "Line %d: %s".formatted(row.line(), reason), row.content());
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
