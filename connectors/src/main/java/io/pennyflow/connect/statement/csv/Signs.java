package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a positive amount is money out: on card statements, which list what was bought, and on
 * lists of trades, where what is bought is paid.
 */
final class Signs {
    private static final Pattern PAYMENT =
            Pattern.compile(
                    "payment|thank you|refund|direct debit|\\bcredit\\b|zahlung|gutschrift"
                            + "|paiement|remboursement|pago|abono|pagamento|betaling|platba");

    private final List<List<String>> rows;
    private final int amount;
    private final Map<Role, Integer> chosen;

    Signs(List<List<String>> rows, int amount, Map<Role, Integer> chosen) {
        this.rows = rows;
        this.amount = amount;
        this.chosen = chosen;
    }

    boolean outIsPositive() {
        var balance = chosen.get(Role.BALANCE_AFTER);
        return balance == null ? isOfTrades() || isOfCard() : againstBalance(balance);
    }

    /** The running balance falls by what is positive, in every step. */
    private boolean againstBalance(int balance) {
        var against = 0;
        var with = 0;
        for (var i = 1; i < rows.size(); i++) {
            var before = number(rows.get(i - 1), balance);
            var after = number(rows.get(i), balance);
            var older = number(rows.get(i - 1), amount);
            var moved = number(rows.get(i), amount);
            if (before == null || after == null || older == null || moved == null) {
                continue;
            }
            var step = after.subtract(before);
            with += equal(step, moved) || equal(step, older.negate()) ? 1 : 0;
            against += equal(step, moved.negate()) || equal(step, older) ? 1 : 0;
        }
        return against > 1 && with == 0;
    }

    private static boolean equal(BigDecimal a, BigDecimal b) {
        return a.signum() != 0 && a.compareTo(b) == 0;
    }

    private boolean isOfTrades() {
        var quantity = chosen.get(Role.QUANTITY);
        if (quantity == null) {
            return false;
        }
        var trades = 0;
        for (var row : rows) {
            var pieces = number(row, quantity);
            var paid = number(row, amount);
            if (pieces != null && paid != null && pieces.signum() * paid.signum() != 0) {
                trades += pieces.signum() == paid.signum() ? 1 : -1;
            }
        }
        return trades > 0;
    }

    /** What is negative is a payment to the card, and little else is. */
    private boolean isOfCard() {
        var text = chosen.get(Role.DESCRIPTION);
        if (text == null) {
            return false;
        }
        var in = 0;
        var payments = 0;
        var out = 0;
        var others = 0;
        for (var row : rows) {
            var value = number(row, amount);
            if (value == null || value.signum() == 0) {
                continue;
            }
            var isPayment = PAYMENT.matcher(Text.folded(cell(row, text))).find();
            in += value.signum() < 0 ? 1 : 0;
            payments += value.signum() < 0 && isPayment ? 1 : 0;
            out += value.signum() > 0 ? 1 : 0;
            others += value.signum() > 0 && !isPayment ? 1 : 0;
        }
        return in > 0 && out > in && payments * 2 > in && others * 10 >= out * 8;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static @Nullable BigDecimal number(List<String> row, int column) {
        var text = cell(row, column);
        var comma = text.lastIndexOf(',');
        var isComma = comma > text.lastIndexOf('.') && text.length() - comma != 4;
        return AmountText.parse(text, isComma ? NumberFormat.COMMA : NumberFormat.POINT);
    }
}
