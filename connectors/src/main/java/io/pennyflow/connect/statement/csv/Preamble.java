package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines above a table say: whose account it is, and what it holds. */
final class Preamble {
    private static final int ACCOUNT_DIGITS = 4;
    private static final int LINES = 100;
    private static final int OVERVIEW_CELLS = 6;
    private static final int CELLS = 60;
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?i)\\b(?:account|konto|compte|conto|cuenta|rekening)(?: (?:number|no\\.?|nr\\.?|#))? #?([X*\\d][X*\\d-]{3,}\\d)");
    private static final Pattern AS_OF =
            Pattern.compile(" (?:as of|as at|per|vom|am|zum|au|al|on|del?) .*$");

    private final List<List<String>> lines;

    private Preamble(List<List<String>> lines) {
        this.lines = lines;
    }

    static Preamble of(Sample sample, int skipLines) {
        return new Preamble(
                sample.rows().stream()
                        .filter(row -> row.line() <= skipLines)
                        .limit(LINES)
                        .map(Sample.Row::cells)
                        .toList());
    }

    /** Of a file that is passed up to its header on the way. */
    static Preamble passed(CsvLines text, int skipLines) {
        var lines = new ArrayList<List<String>>();
        while (text.nextUpTo(skipLines)) {
            if (lines.size() < LINES && text.size() <= CELLS) {
                lines.add(text.cells());
            }
        }
        return new Preamble(lines);
    }

    /** An IBAN, or else the number beside a label that says account; null when there is none. */
    @Nullable String account() {
        return iban() == null ? labelled() : iban();
    }

    private @Nullable String iban() {
        for (var line : lines) {
            for (var cell : line) {
                var iban = IBAN.matcher(cell);
                if (iban.find()) {
                    return iban.group().replace(" ", "");
                }
            }
        }
        return null;
    }

    private @Nullable String labelled() {
        for (var pair : pairs()) {
            if (pair.size() > 1
                    && HeaderWords.score(pair.get(0), Role.OWN_ACCOUNT) > 0
                    && digits(pair.get(1)) >= ACCOUNT_DIGITS
                    && !DateText.isDate(pair.get(1))) {
                return Text.trimmed(pair.get(1).split(" \\(", 2)[0]);
            }
        }
        return inWords();
    }

    /** As in "Transactions for account XXXX-1234". */
    private @Nullable String inWords() {
        for (var line : lines) {
            for (var cell : line) {
                var found = ACCOUNT.matcher(cell);
                if (found.find()) {
                    return found.group(1);
                }
            }
        }
        return null;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** Beside a label that says so; null when there is none. */
    @Nullable String currency() {
        for (var pair : pairs()) {
            if (pair.size() == 2
                    && HeaderWords.score(pair.get(0), Role.CURRENCY) > 0
                    && CurrencyText.isKnown(pair.get(1))) {
                return CurrencyText.code(pair.get(1));
            }
        }
        return inOverview();
    }

    /** Alone in a cell of a line of many, as where that line stands for a header. */
    private @Nullable String inOverview() {
        for (var line : lines) {
            var codes = line.stream().filter(CurrencyText::isKnown).toList();
            if (line.size() >= OVERVIEW_CELLS && codes.size() == 1) {
                return CurrencyText.code(codes.get(0));
            }
        }
        return null;
    }

    StatedPeriod period(DateOrder order) {
        return StatedPeriod.in(lines, order);
    }

    void tell(StatedBalances balances, NumberFormat format) {
        for (var pair : pairs()) {
            addBalance(pair, balances, format);
        }
    }

    /** Adds what a label and an amount say together; whether the row is such a pair. */
    static boolean balance(List<String> cells, StatedBalances balances, NumberFormat format) {
        return addBalance(Labelled.pair(cells), balances, format);
    }

    private static boolean addBalance(
            List<String> pair, StatedBalances balances, NumberFormat format) {
        if (pair.size() < 2) {
            return false;
        }
        var at = pair.size() > 2 && DateText.isDate(pair.get(0)) ? 1 : 0;
        var label = BalanceLabel.of(pair.get(at));
        if (label == null || label == BalanceLabel.TOTAL) {
            return false;
        }
        for (var i = at + 1; i < pair.size(); i++) {
            var amount = DateText.isDate(pair.get(i)) ? null : amount(pair.get(i), format);
            if (amount != null) {
                var owed = i + 1 < pair.size() && Direction.of(pair.get(i + 1)) == Direction.OUT;
                balances.add(label, owed ? amount.abs().negate() : amount, null);
                return true;
            }
        }
        return false;
    }

    /** Some banks write figures above the table otherwise than in it. */
    private static @Nullable BigDecimal amount(String cell, NumberFormat format) {
        var bare = AS_OF.matcher(cell).replaceFirst("");
        var amount = AmountText.parse(bare, format);
        var other = format == NumberFormat.POINT ? NumberFormat.COMMA : NumberFormat.POINT;
        return amount == null ? AmountText.parse(bare, other) : amount;
    }

    /** Each line as a label and what stands behind it, or below it where it stands alone. */
    private List<List<String>> pairs() {
        var pairs = new ArrayList<List<String>>();
        for (var i = 0; i < lines.size(); i++) {
            var pair = Labelled.pair(lines.get(i));
            var below = i + 1 < lines.size() ? Labelled.pair(lines.get(i + 1)) : List.<String>of();
            pairs.add(
                    pair.size() == 1 && below.size() == 1
                            ? List.of(pair.get(0), below.get(0))
                            : pair);
        }
        return pairs;
    }
}
