package io.pennyflow.connect.statement.csv;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Currencies as banks write them. */
public final class CurrencyText {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Pattern COIN = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final Set<String> KNOWN =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    // Only signs of a single currency: a dollar sign may be any of twenty.
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("\u20ac", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("euroa", "EUR"),
                    Map.entry("\u00a3", "GBP"),
                    Map.entry("z\u0142", "PLN"),
                    Map.entry("k\u010d", "CZK"),
                    Map.entry("ft", "HUF"),
                    Map.entry("\u20b9", "INR"),
                    Map.entry("\u20bd", "RUB"),
                    Map.entry("\u0440\u0443\u0431", "RUB"),
                    Map.entry("\u20b4", "UAH"),
                    Map.entry("\u0433\u0440\u043d", "UAH"),
                    Map.entry("\u20ba", "TRY"),
                    Map.entry("\u20aa", "ILS"),
                    Map.entry("\u20a9", "KRW"),
                    Map.entry("r$", "BRL"),
                    Map.entry("us$", "USD"),
                    Map.entry("c$", "CAD"),
                    Map.entry("a$", "AUD"),
                    Map.entry("\u5143", "CNY"),
                    Map.entry("\u5186", "JPY"),
                    Map.entry("lei", "RON"),
                    Map.entry("tl", "TRY"),
                    Map.entry("sfr", "CHF"));

    /** The signs a column may be named with, alone or behind the amount's name. */
    private static final Pattern WORD = Pattern.compile("[^\\s()\\[\\]:;,.\uff08\uff09_/-]+");

    private static final String NAMESPACE = "CURRENCY::";

    private CurrencyText() {}

    /** The code, also of a currency nobody knows; null when it is not written like one. */
    public static @Nullable String code(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        if (CODE.matcher(upper).matches()) {
            return upper.equals("RUR") ? "RUB" : upper;
        }
        var sign = SIGNS.get(text.toLowerCase(Locale.ROOT));
        if (sign != null) {
            return sign;
        }
        return upper.startsWith(NAMESPACE) ? code(upper.substring(NAMESPACE.length())) : null;
    }

    /** As a code, or as the name of a coin, which may be longer; null when it is neither. */
    static @Nullable String codeOrCoin(String text) {
        var code = code(text);
        return code == null && COIN.matcher(text).matches() ? text : code;
    }

    /** The currency beside an amount, as in {@code 45,50 PLN}; null when none is certain. */
    static @Nullable String inAmount(String text) {
        if (text.isEmpty()
                || (isOfNumber(text.charAt(0)) && isOfNumber(text.charAt(text.length() - 1)))) {
            return null;
        }
        var words = text.split("[\\d.,'()+\\-\u2212\u2019\\s\u00a0\u202f]+", -1);
        for (var word : words) {
            var code = word.isEmpty() ? null : code(word);
            if (code != null && KNOWN.contains(code)) {
                return code;
            }
        }
        return null;
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+';
    }

    public static boolean isKnown(String text) {
        var code = code(text);
        return code != null && KNOWN.contains(code);
    }

    /** The currency a column's name states, as in {@code Betrag (EUR)}; null when none. */
    public static @Nullable String inHeader(String header) {
        var codes = CODE.matcher(header);
        while (codes.find()) {
            if (KNOWN.contains(codes.group())) {
                return codes.group();
            }
        }
        var words = WORD.matcher(header);
        while (words.find()) {
            var word = words.group();
            var sign = SIGNS.get(word.toLowerCase(Locale.ROOT));
            if (sign != null) {
                return sign;
            }
            if (word.length() == 4 && word.endsWith("$") && KNOWN.contains(word.substring(0, 3))) {
                return word.substring(0, 3);
            }
        }
        return null;
    }
}
