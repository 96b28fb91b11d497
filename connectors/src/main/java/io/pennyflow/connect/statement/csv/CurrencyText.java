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
    private static final Set<String> KNOWN =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    // Only signs of a single currency: a dollar sign may be any of twenty.
    private static final Map<String, String> SIGNS =
            Map.of("\u20ac", "EUR", "\u00a3", "GBP", "z\u0142", "PLN", "K\u010d", "CZK");

    private CurrencyText() {}

    /** The code, also of a currency nobody knows; null when it is not written like one. */
    public static @Nullable String code(String text) {
        var sign = SIGNS.get(text);
        if (sign != null) {
            return sign;
        }
        var upper = text.toUpperCase(Locale.ROOT);
        return CODE.matcher(upper).matches() ? upper : null;
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
        return header.contains("\u20ac") ? "EUR" : null;
    }
}
