package io.pennyflow.connect.statement.text;

import io.pennyflow.connect.statement.NumberFormat;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as banks write them: groups of thousands, sign before or behind, parentheses, currency.
 *
 * <p>Strict where a mistake would cost money: separators must stand where that number format puts
 * them, so {@code 12,5} is no amount in the format 1,234.56.
 */
public final class AmountText {
    private static final int LONGEST = 64;
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SIGNS =
            Set.of(
                    "KR", "K\u010c", "Z\u0141", "FT", "FR", "SFR", "LEI", "TL", "KN", "EURO",
                    "EUROS", "R", "US", "A", "CA");

    private AmountText() {}

    /** The amount, or null when the text is none in that format. */
    public static @Nullable BigDecimal parse(String text, NumberFormat format) {
        var first = firstDigit(text);
        if (first < 0 || text.length() > LONGEST) {
            return null;
        }
        var last = lastDigit(text);
        var decimal = format == NumberFormat.POINT ? '.' : ',';
        var from = first > 0 && text.charAt(first - 1) == decimal ? first - 1 : first;
        var around = Around.of(text, from, last + 1, decimal);
        if (around == Around.NOTHING_KNOWN) {
            return null;
        }
        var value = Digits.parse(text, from, last + 1, decimal);
        return value != null && around == Around.NEGATIVE ? value.negate() : value;
    }

    /** Whether the text is an amount in either format. */
    public static boolean isAmount(String text) {
        return parse(text, NumberFormat.POINT) != null || parse(text, NumberFormat.COMMA) != null;
    }

    private static int firstDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    private static int lastDigit(String text) {
        var i = text.length() - 1;
        while (text.charAt(i) < '0' || text.charAt(i) > '9') {
            i--;
        }
        return i;
    }

    /** What stands before and behind the digits. */
    private enum Around {
        POSITIVE,
        NEGATIVE,
        NOTHING_KNOWN;

        static Around of(String text, int from, int to, char decimal) {
            if (from == 0 && to == text.length()) {
                return POSITIVE;
            }
            if (from == 1 && to == text.length() && isMinus(text.charAt(0))) {
                return NEGATIVE;
            }
            var minus = 0;
            var words = new StringBuilder();
            for (var i = 0; i < text.length(); i++) {
                if (i == from) {
                    i = behind(text, to, decimal) - 1;
                    words.append(' ');
                    continue;
                }
                var c = text.charAt(i);
                if (isMinus(c) || c == '(') {
                    minus++;
                } else if (Character.isLetter(c)) {
                    words.append(c);
                } else if (!isSilent(c, decimal)) {
                    return NOTHING_KNOWN;
                }
            }
            return minus > 1 ? NOTHING_KNOWN : byWords(words.toString(), minus == 1);
        }

        /** Past the dashes of {@code 50,-}, which stand for cents and are no sign. */
        private static int behind(String text, int to, char decimal) {
            if (to + 1 >= text.length() || text.charAt(to) != decimal) {
                return to;
            }
            var i = to + 1;
            while (i < text.length() && isMinus(text.charAt(i))) {
                i++;
            }
            return i;
        }

        private static Around byWords(String words, boolean negative) {
            var result = negative;
            for (var word : words.trim().split(" +", -1)) {
                var upper = word.toUpperCase(Locale.ROOT);
                if (upper.equals("DR") || upper.equals("DB")) {
                    result = true;
                } else if (!isMoney(upper)) {
                    return NOTHING_KNOWN;
                }
            }
            return result ? NEGATIVE : POSITIVE;
        }

        private static boolean isMoney(String upper) {
            return upper.isEmpty()
                    || upper.equals("CR")
                    || CODES.contains(upper)
                    || SIGNS.contains(upper)
                    || (upper.charAt(0) > '\u02ff' && upper.length() <= 4);
        }

        private static boolean isMinus(char c) {
            return c == '-' || c == '\u2212' || c == '\u2013' || c == '\u2012' || c == '\ufe63';
        }

        private static boolean isSilent(char c, char decimal) {
            return c == '+'
                    || c == ')'
                    || c == '.'
                    || c == decimal
                    || Text.isBlank(c)
                    || Character.getType(c) == Character.CURRENCY_SYMBOL;
        }
    }
}
