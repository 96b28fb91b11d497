package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines above a table say: whose account it is, and what it holds. */
final class Preamble {
    private static final int ACCOUNT_DIGITS = 4;
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");

    private final List<Sample.Row> lines;

    private Preamble(List<Sample.Row> lines) {
        this.lines = lines;
    }

    static Preamble of(Sample sample, int skipLines) {
        return new Preamble(sample.rows().stream().filter(row -> row.line() <= skipLines).toList());
    }

    /** An IBAN, or else the number beside a label that says account; null when there is none. */
    @Nullable String account() {
        return iban() == null ? labelled() : iban();
    }

    private @Nullable String iban() {
        for (var line : lines) {
            for (var cell : line.cells()) {
                var iban = IBAN.matcher(cell);
                if (iban.find()) {
                    return iban.group().replace(" ", "");
                }
            }
        }
        return null;
    }

    private @Nullable String labelled() {
        for (var line : lines) {
            var pair = pair(line.cells());
            if (pair.size() == 2
                    && HeaderWords.score(pair.get(0), Role.OWN_ACCOUNT) > 0
                    && digits(pair.get(1)) >= ACCOUNT_DIGITS
                    && !DateText.isDate(pair.get(1))) {
                return pair.get(1);
            }
        }
        return null;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    void tell(StatedBalances balances, NumberFormat format) {
        for (var line : lines) {
            balance(line.cells(), balances, format);
        }
    }

    /** Adds what a label and an amount say together; whether the row is such a pair. */
    static boolean balance(List<String> cells, StatedBalances balances, NumberFormat format) {
        var pair = pair(cells);
        if (pair.size() < 2) {
            return false;
        }
        var label = BalanceLabel.of(pair.get(0));
        if (label == null || label == BalanceLabel.TOTAL) {
            return false;
        }
        for (var cell : pair.subList(1, pair.size())) {
            var amount = DateText.isDate(cell) ? null : AmountText.parse(cell, format);
            if (amount != null) {
                balances.add(label, amount, null);
                return true;
            }
        }
        return false;
    }

    /** A label and what stands behind it, in one cell with a colon or in several. */
    private static List<String> pair(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return filled;
        }
        var first = filled.get(0);
        var colon = first.indexOf(':');
        var label = Text.trimmed(colon < 0 ? first : first.substring(0, colon));
        var behind = colon < 0 ? "" : Text.trimmed(first.substring(colon + 1));
        return Stream.concat(
                        behind.isEmpty() ? Stream.of(label) : Stream.of(label, behind),
                        filled.stream().skip(1))
                .toList();
    }
}
