package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.SignReading;
import io.pennyflow.connect.statement.SignReading.Because;
import io.pennyflow.connect.statement.text.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a positive amount is money out: on card statements, which list what was bought, and on
 * lists of trades, where what is bought is paid.
 *
 * <p>The strongest evidence decides alone: the running balance, then pieces bought, then words of a
 * type column, then what the negative rows are called, then a file in which nothing is negative.
 */
final class Signs {
    private static final Pattern PAYMENT =
            Pattern.compile(
                    "payment|thank you|refund|direct ?debit|direct ?pay|\\bcredit\\b|cash ?back|pymt"
                            + "|\\breturn|autopay|zahlung|gutschrift|\\bdank|paiement|remboursement"
                            + "|\\bmerci\\b|pago|abono|pagamento|estorno|betaling|platba|splata");

    /** What comes in to an account and never to a card. */
    private static final Pattern INCOME =
            Pattern.compile(
                    "salar|payroll|\\bwage|interest|dividend|deposit|pension|\\bfrom\\b|received"
                            + "|gehalt|\\blohn|zinsen|rente|salaire|virement|nomina|stipendio|bonifico"
                            + "|transfer|uberweisung|loon|income|invoice|charge");

    /** What a card's holder pays, in words no account uses of what it pays. */
    private static final Pattern SURELY_PAYMENT =
            Pattern.compile(
                    "payment.{0,5}thank ?you|thank ?you.{0,5}payment|payment received|autopay"
                            + "|zahlung erhalten|ihre zahlung|besten dank|paiement recu|paiement.{0,5}merci"
                            + "|pago recibido|pagamento recebido|pagamento ricevuto|betaling ontvangen");

    /** What is bought and hardly ever received. */
    private static final Pattern BOUGHT_AT =
            Pattern.compile(
                    "amazon|amzn|starbucks|walmart|\\btarget\\b|costco|netflix|spotify|uber\\b|\\blyft"
                            + "|mcdonald|burger|pizza|restaurant|coffee|\\bcafe|bakery|grocer|market"
                            + "|pharmacy|walgreens|\\bcvs\\b|shell\\b|exxon|chevron|fuel|gas station|tesco"
                            + "|sainsbury|lidl|aldi\\b|rewe|edeka|carrefour|mercadona|apotheke|tankstelle"
                            + "|airlines|hotel|parking|cinema|apple\\.com|google\\b|paypal \\*|store\\b|shop\\b");

    private static final Pattern TWO_DATES =
            Pattern.compile("trans(?:action|\\.)? date.*post(?:ed|ing)? date");
    private static final Pattern CARD_HEADER =
            Pattern.compile("\\bcard|\\bkarte|karten|carte|tarjeta|merchant|purchase|charge");
    private static final Pattern CARD_BRAND =
            Pattern.compile("visa|mastercard|amex|american express|credit card|kreditkarte");
    private static final Pattern BOUGHT =
            Pattern.compile("purchase|sale|charge|debit|card payment|cash advance|kauf|achat");
    private static final Pattern GIVEN =
            Pattern.compile("payment|return|refund|credit|adjustment|reversal");

    private static final SignReading AS_WRITTEN = new SignReading(false, Because.WRITTEN);

    /** Below it a file of nothing but money in is as likely. */
    private static final int ROWS_ENOUGH = 5;

    private final Layout layout;
    private final List<List<String>> rows;
    private final int amount;
    private final Map<Role, Integer> chosen;
    private int in;
    private int payments;
    private int surelyPaid;
    private int bought;
    private int out;
    private int others;
    private int income;

    Signs(Layout layout, int amount, Map<Role, Integer> chosen) {
        this.layout = layout;
        this.rows = layout.rows();
        this.amount = amount;
        this.chosen = chosen;
    }

    SignReading reading() {
        var balance = chosen.get(Role.BALANCE_AFTER);
        if (balance != null) {
            return ofBalance(new BalanceSteps(rows, balance, amount, null));
        }
        var quantity = chosen.get(Role.QUANTITY);
        if (quantity != null) {
            return ofTrades(quantity);
        }
        var byType = byType();
        return byType == null ? ofTexts() : new SignReading(byType, Because.TYPE);
    }

    private static SignReading ofBalance(BalanceSteps steps) {
        return steps.areAgainst() || steps.areWith()
                ? new SignReading(steps.areAgainst(), Because.BALANCE)
                : AS_WRITTEN;
    }

    private SignReading ofTrades(int quantity) {
        var trades = 0;
        for (var row : rows) {
            var pieces = BalanceSteps.number(row, quantity);
            var paid = BalanceSteps.number(row, amount);
            if (pieces != null && paid != null && pieces.signum() * paid.signum() != 0) {
                trades += pieces.signum() == paid.signum() ? 1 : -1;
            }
        }
        return trades == 0 ? AS_WRITTEN : new SignReading(trades > 0, Because.PIECES);
    }

    /** What the kinds of posting say, where they say it of both signs; null when they do not. */
    private @Nullable Boolean byType() {
        var type = chosen.get(Role.TYPE_CODE);
        if (type == null) {
            return null;
        }
        var against = 0;
        var with = 0;
        for (var row : rows) {
            var sign = sign(row);
            var word = Text.folded(cell(row, type));
            var kind = kind(word);
            against += sign * kind > 0 ? 1 : 0;
            with += sign * kind < 0 ? 1 : 0;
        }
        if (against + with < 2 || (against > 0 && with > 0)) {
            return null;
        }
        return against > 0;
    }

    private static int kind(String word) {
        if (BOUGHT.matcher(word).lookingAt()) {
            return 1;
        }
        return GIVEN.matcher(word).lookingAt() ? -1 : 0;
    }

    private SignReading ofTexts() {
        var text = chosen.getOrDefault(Role.DESCRIPTION, chosen.get(Role.COUNTERPARTY_NAME));
        if (text == null) {
            return AS_WRITTEN;
        }
        rows.forEach(row -> count(sign(row), Text.folded(cell(row, text))));
        var because = in > 0 ? ofBothSigns() : ofPurchases(text);
        return because == null ? AS_WRITTEN : new SignReading(true, because);
    }

    private @Nullable Because ofBothSigns() {
        var isOfCard =
                isSurelyOfCard()
                        || (out > in
                                && payments * 2 > in
                                && others * 10 >= out * 8
                                && income * 5 <= out);
        return isOfCard ? Because.WORDING : null;
    }

    /** Nothing but what a card's holder pays is negative, and nothing of that kind is positive. */
    private boolean isSurelyOfCard() {
        return surelyPaid == in && out > 0 && others == out && income == 0;
    }

    private void count(int sign, String words) {
        var isPayment = PAYMENT.matcher(words).find();
        in += sign < 0 ? 1 : 0;
        payments += sign < 0 && isPayment ? 1 : 0;
        surelyPaid += sign < 0 && SURELY_PAYMENT.matcher(words).find() ? 1 : 0;
        bought += sign > 0 && !isPayment && BOUGHT_AT.matcher(words).find() ? 1 : 0;
        out += sign > 0 ? 1 : 0;
        others += sign > 0 && !isPayment ? 1 : 0;
        income += sign > 0 && INCOME.matcher(words).find() ? 1 : 0;
    }

    /** Nothing is negative and nothing sounds like income: a card, or a list of expenses. */
    private @Nullable Because ofPurchases(int text) {
        var isNamedCard = isNamedCard();
        if (out == 0 || income > 0 || (chosen.containsKey(Role.CURRENCY) && !isNamedCard)) {
            return null;
        }
        if (isNamedCard || (others == out && hasTwoDates())) {
            return Because.HEADER;
        }
        if (others == out && bought * 2 >= out) {
            return Because.WORDING;
        }
        var names = new HashSet<String>();
        rows.forEach(row -> names.add(cell(row, text)));
        return out >= ROWS_ENOUGH && names.size() >= ROWS_ENOUGH ? Because.NOTHING_NEGATIVE : null;
    }

    /** The day of the purchase beside the day of the posting, in English: a card. */
    private boolean hasTwoDates() {
        return TWO_DATES.matcher(Text.folded(String.join(" ", layout.header()))).find();
    }

    private boolean isNamedCard() {
        return CARD_HEADER.matcher(Text.folded(String.join(" ", layout.header()))).find()
                || rows.stream()
                        .anyMatch(
                                row ->
                                        row.stream()
                                                .anyMatch(
                                                        cell ->
                                                                CARD_BRAND
                                                                        .matcher(Text.folded(cell))
                                                                        .matches()));
    }

    private int sign(List<String> row) {
        BigDecimal value = BalanceSteps.number(row, amount);
        return value == null ? 0 : value.signum();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
